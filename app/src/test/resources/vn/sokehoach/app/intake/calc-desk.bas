' What somebody does at a desk with workbooks in LibreOffice Calc, read line by line: an act and its words, parted by tabs.
' Rows and columns count from 0; "\n" in a text is a line break.

Private book As Object

Sub Work(script As String)
  On Error Goto Failed
  Dim disk As Object, reader As Object, said As String
  disk = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(disk.openFileRead(ConvertToURL(script)))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    said = Replace(reader.readLine(), Chr(10), "")
    If said <> "" Then Act(Split(said, Chr(9)))
  Loop
  Told(script & ".done", "done")
  Exit Sub
Failed:
  Told(script & ".failed", said & ": " & Error$)
  StarDesktop.terminate()
End Sub

Sub Told(file As String, words As String)
  Dim channel As Integer
  channel = FreeFile
  Open file For Output As #channel
  Print #channel, words
  Close #channel
End Sub

Sub Act(word)
  Select Case word(0)
    Case "OPEN"
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden"
      hidden(0).Value = True
      book = StarDesktop.loadComponentFromURL(ConvertToURL(word(1)), "_blank", 0, hidden())
    Case "SAVE"
      Dim kind(0) As New com.sun.star.beans.PropertyValue
      kind(0).Name = "FilterName"
      kind(0).Value = word(2)
      book.storeToURL(ConvertToURL(word(1)), kind())
      book.close(True)
    Case "FREE"
      Free()
    Case "TEXT"
      CellAt(word).String = Replace(word(4), "\n", Chr(10))
    Case "TYPED"
      CellAt(word).FormulaLocal = word(4)
    Case "NUMBER"
      CellAt(word).Value = Val(word(4))
    Case "FORMAT"
      CellAt(word).NumberFormat = FormatOf(word(4))
    Case "PASTE"
      Paste(word)
    Case "SORT"
      SortBy(word)
    Case "FILTER"
      FilterBy(word)
    Case "HIDE_ROW"
      Sheet(word).Rows.getByIndex(CLng(word(2))).IsVisible = False
    Case "INSERT_ROW"
      Sheet(word).Rows.insertByIndex(CLng(word(2)), 1)
    Case "DELETE_ROW"
      Sheet(word).Rows.removeByIndex(CLng(word(2)), 1)
    Case "INSERT_COLUMN"
      Sheet(word).Columns.insertByIndex(CLng(word(2)), 1)
    Case "DELETE_COLUMN"
      Sheet(word).Columns.removeByIndex(CLng(word(2)), 1)
    Case "MOVE_COLUMN"
      MoveColumn(word)
    Case "MERGE"
      Sheet(word).getCellRangeByPosition(CLng(word(2)), CLng(word(3)), CLng(word(4)), CLng(word(5))).merge(True)
    Case "RENAME"
      Sheet(word).Name = word(2)
    Case "MOVE_SHEET"
      book.Sheets.moveByName(word(1), CInt(word(2)))
    Case "COPY_SHEET"
      book.Sheets.copyByName(word(1), word(2), 0)
    Case "DELETE_SHEET"
      book.Sheets.removeByName(word(1))
    Case Else
      Err.Raise 1000
  End Select
End Sub

Function Sheet(word) As Object
  Sheet = book.Sheets.getByName(word(1))
End Function

Function CellAt(word) As Object
  CellAt = Sheet(word).getCellByPosition(CLng(word(3)), CLng(word(2)))
End Function

Function FormatOf(code As String) As Long
  Dim place As New com.sun.star.lang.Locale
  FormatOf = book.NumberFormats.queryKey(code, place, False)
  If FormatOf = -1 Then FormatOf = book.NumberFormats.addNew(code, place)
End Function

Sub Free()
  Dim at As Integer
  book.unprotect("")
  For at = 0 To book.Sheets.Count - 1
    book.Sheets.getByIndex(at).unprotect("")
  Next at
End Sub

' A cell copied origin a sheet without any form, over whatever stands there.
Sub Paste(word)
  Dim scratch As Object
  book.Sheets.insertNewByName("nhap tam", 0)
  scratch = book.Sheets.getByName("nhap tam")
  scratch.getCellByPosition(0, 0).String = word(4)
  Sheet(word).copyRange(CellAt(word).CellAddress, scratch.getCellByPosition(0, 0).RangeAddress)
  book.Sheets.removeByName("nhap tam")
End Sub

Sub SortBy(word)
  Dim fields(0) As New com.sun.star.table.TableSortField
  Dim how(0) As New com.sun.star.beans.PropertyValue
  fields(0).Field = CLng(word(5))
  fields(0).IsAscending = False
  how(0).Name = "SortFields"
  how(0).Value = fields()
  Sheet(word).getCellRangeByPosition(0, CLng(word(2)), CLng(word(4)), CLng(word(3))).sort(how())
End Sub

Sub FilterBy(word)
  Dim range As Object, by As Object
  Dim fields(0) As New com.sun.star.sheet.TableFilterField
  range = Sheet(word).getCellRangeByPosition(0, CLng(word(2)), CLng(word(4)), CLng(word(3)))
  by = range.createFilterDescriptor(True)
  fields(0).Field = CLng(word(5))
  fields(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  fields(0).StringValue = word(6)
  by.setFilterFields(fields())
  range.filter(by)
End Sub

Sub MoveColumn(word)
  Dim origin As Long, bottom As Long, whole As Object
  Sheet(word).Columns.insertByIndex(CLng(word(3)), 1)
  origin = CLng(word(2))
  If origin >= CLng(word(3)) Then origin = origin + 1
  whole = Sheet(word).createCursor()
  whole.gotoEndOfUsedArea(False)
  bottom = whole.RangeAddress.EndRow
  Sheet(word).moveRange(Sheet(word).getCellByPosition(CLng(word(3)), 0).CellAddress, _
    Sheet(word).getCellRangeByPosition(origin, 0, origin, bottom).RangeAddress)
  Sheet(word).Columns.removeByIndex(origin, 1)
End Sub
