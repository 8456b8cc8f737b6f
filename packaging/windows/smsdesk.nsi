; The Windows installer, for the person who runs it; no administrator is asked for.
;
;   makensis -DVERSION=0.1.0 -DFOLDER=dist\smsdesk -DOUT=dist\smsdesk-0.1.0-setup.exe
;            -DICON=build\package\icons\smsdesk.ico packaging\windows\smsdesk.nsi
;
; /S installs in silence, /D=C:\place installs there. An older version is upgraded in place.
; The uninstaller asks whether messages and people go too; in silence they stay.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\smsdesk"

Name "smsdesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\smsdesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "smsdesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of smsdesk"
VIAddVersionKey "LegalCopyright" "The smsdesk maintainers, MIT licence"
VIAddVersionKey "CompanyName" "The smsdesk maintainers"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\smsdesk.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs can't be replaced: its own file can't be opened for writing.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\smsdesk.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\smsdesk.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
      "smsdesk is open. Close it, then choose Retry. Messages that wait stay in the queue." \
      /SD IDCANCEL IDRETRY again
    Abort
  free:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Below a folder that a person chose, only what is ours is removed.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\smsdesk.exe"
  Delete "$INSTDIR\smsdesk-cli.exe"
!macroend

Section "smsdesk"
  Call WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\smsdesk.lnk" "$INSTDIR\smsdesk.exe"

  WriteRegStr HKCU "${KEY}" "DisplayName" "smsdesk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\smsdesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The smsdesk maintainers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "un.smsdesk"
  Call un.WaitUntilClosed
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
    "Remove your messages, people and settings too? This can't be undone." \
    /SD IDNO IDNO keep
  RMDir /r "$LOCALAPPDATA\smsdesk"
  keep:
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\smsdesk.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
