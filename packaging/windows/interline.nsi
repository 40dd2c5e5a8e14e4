; The installer for Windows: makensis, called by packaging/build.py with VERSION, FOLDER, TARGET, ICON, BANNER and SIZE (kB).
;   interline-setup.exe /S                   no questions; for this person, or with /AllUsers for all
;   interline-setup.exe /CurrentUser | /AllUsers | /D=C:\Some where
;   uninstall.exe /S                         what the person made, and the preferences, stay

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Name "Interline"
OutFile "${TARGET}"
BrandingText "Interline ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Interline"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Interline"
VIAddVersionKey LegalCopyright "MIT license"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Interline"
!define CLASSES "Software\Classes"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Interline"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include FileFunc.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\interline.exe"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Interline"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString SESSION ${LANG_ENGLISH} "Interline session"
LangString SESSION ${LANG_ARABIC} "جلسة Interline"
LangString SESSION ${LANG_SIMPCHINESE} "Interline 会话"
LangString SESSION ${LANG_FRENCH} "Session Interline"
LangString SESSION ${LANG_RUSSIAN} "Сеанс Interline"
LangString SESSION ${LANG_SPANISH} "Sesión de Interline"

LangString RUNS ${LANG_ENGLISH} "Interline is running. Please close it, then try again."
LangString RUNS ${LANG_ARABIC} "برنامج Interline قيد التشغيل. يرجى إغلاقه ثم إعادة المحاولة."
LangString RUNS ${LANG_SIMPCHINESE} "Interline 正在运行。请先关闭它，然后重试。"
LangString RUNS ${LANG_FRENCH} "Interline est en cours d'exécution. Fermez-le, puis réessayez."
LangString RUNS ${LANG_RUSSIAN} "Программа Interline запущена. Закройте её и повторите попытку."
LangString RUNS ${LANG_SPANISH} "Interline se está ejecutando. Ciérrelo e inténtelo de nuevo."

LangString NEEDS64 ${LANG_ENGLISH} "Interline needs a 64-bit Windows."
LangString NEEDS64 ${LANG_ARABIC} "يحتاج Interline إلى إصدار Windows 64 بت."
LangString NEEDS64 ${LANG_SIMPCHINESE} "Interline 需要 64 位 Windows。"
LangString NEEDS64 ${LANG_FRENCH} "Interline nécessite Windows 64 bits."
LangString NEEDS64 ${LANG_RUSSIAN} "Для Interline нужна 64-разрядная Windows."
LangString NEEDS64 ${LANG_SPANISH} "Interline necesita Windows de 64 bits."

!macro OPENS ending
    WriteRegStr SHCTX "${CLASSES}\.${ending}\OpenWithProgids" "Interline.Document" ""
    WriteRegStr SHCTX "${CLASSES}\Applications\interline.exe\SupportedTypes" ".${ending}" ""
!macroend
!macro FORGETS ending
    DeleteRegValue SHCTX "${CLASSES}\.${ending}\OpenWithProgids" "Interline.Document"
!macroend
!macro ALL_ENDINGS do
    !insertmacro ${do} "docx"
    !insertmacro ${do} "docm"
    !insertmacro ${do} "dotx"
    !insertmacro ${do} "doc"
    !insertmacro ${do} "odt"
    !insertmacro ${do} "ott"
    !insertmacro ${do} "fodt"
    !insertmacro ${do} "rtf"
    !insertmacro ${do} "txt"
    !insertmacro ${do} "md"
    !insertmacro ${do} "html"
    !insertmacro ${do} "pdf"
!macroend

; A program that runs cannot be opened for writing.
!macro STOP_WHERE_IT_RUNS un
    Function ${un}StopWhereItRuns
        ${If} ${FileExists} "$INSTDIR\interline.exe"
            again:
            ClearErrors
            FileOpen $0 "$INSTDIR\interline.exe" a
            ${If} ${Errors}
                MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
                SetErrorLevel 2
                Quit
            ${EndIf}
            FileClose $0
        ${EndIf}
    FunctionEnd
!macroend
!insertmacro STOP_WHERE_IT_RUNS ""
!insertmacro STOP_WHERE_IT_RUNS "un."

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(NEEDS64)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    SetRegView 64
    !insertmacro MULTIUSER_INIT
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
    Call StopWhereItRuns
    ; What an older version had and this one has not.
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Interline.lnk" "$INSTDIR\interline.exe"

    WriteRegStr SHCTX "${CLASSES}\.interline" "" "Interline.Session"
    WriteRegStr SHCTX "${CLASSES}\.interline" "Content Type" "application/x-interline"
    WriteRegStr SHCTX "${CLASSES}\Interline.Session" "" "$(SESSION)"
    WriteRegStr SHCTX "${CLASSES}\Interline.Session\DefaultIcon" "" "$INSTDIR\interline.exe,0"
    WriteRegStr SHCTX "${CLASSES}\Interline.Session\shell\open\command" "" '"$INSTDIR\interline.exe" "%1"'
    WriteRegStr SHCTX "${CLASSES}\Interline.Document" "" "Interline"
    WriteRegStr SHCTX "${CLASSES}\Interline.Document\DefaultIcon" "" "$INSTDIR\interline.exe,0"
    WriteRegStr SHCTX "${CLASSES}\Interline.Document\shell\open\command" "" '"$INSTDIR\interline.exe" "%1"'
    WriteRegStr SHCTX "${CLASSES}\Applications\interline.exe\shell\open\command" "" '"$INSTDIR\interline.exe" "%1"'
    !insertmacro ALL_ENDINGS OPENS

    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Interline"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\interline.exe"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Interline project"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
    Call un.StopWhereItRuns
    !insertmacro ALL_ENDINGS FORGETS
    DeleteRegKey SHCTX "${CLASSES}\Interline.Session"
    DeleteRegKey SHCTX "${CLASSES}\Interline.Document"
    DeleteRegKey SHCTX "${CLASSES}\Applications\interline.exe"
    DeleteRegKey SHCTX "${CLASSES}\.interline"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Interline"
    Delete "$SMPROGRAMS\Interline.lnk"
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\interline.exe"
    Delete "$INSTDIR\interline-cli.exe"
    Delete "$INSTDIR\uninstall.exe"
    ; Goes only when it is empty: what the person put there, portable data too, stays.
    RMDir "$INSTDIR"
    ${RefreshShellIcons}
SectionEnd
