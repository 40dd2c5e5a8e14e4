"""Damaged texts made whole: findings in a document, each decided by evidence or left to a person."""
