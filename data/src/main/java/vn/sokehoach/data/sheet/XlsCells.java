package vn.sokehoach.data.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;

/**
 * The cells of an .xls, record by record ([MS-XLS] 2.1.7.20): first what concerns the whole workbook, then a stretch of
 * records for each sheet. A drawing in a sheet has a stretch of its own, with cells that are none of the sheet's.
 */
final class XlsCells implements CellSource {
    private final byte[] content;
    private final XlsLooks looks = new XlsLooks();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private boolean from1904;

    XlsCells(byte[] content) {
        this.content = content;
    }

    @Override
    public Rest read(MetWorkbook workbook) throws IOException, UnreadableDocument {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
                InputStream stream =
                        files.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(files.getRoot()))) {
            read(new RecordFactoryInputStream(stream, false), workbook);
        }
        return new Rest(from1904, Map.of());
    }

    private void read(RecordFactoryInputStream records, MetWorkbook workbook) throws UnreadableDocument {
        int depth = 0;
        int stretch = -1;
        XlsSheet sheet = null;
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof BOFRecord && ++depth == 1) {
                stretch++;
                sheet = stretch == 0 ? null : sheet(stretch - 1, workbook);
            } else if (record instanceof EOFRecord) {
                depth--;
            } else if (depth == 1 && sheet != null) {
                sheet.take(record);
            } else if (depth == 1) {
                take(record);
            }
        }
    }

    private void take(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> bound.add(sheet);
            case FontRecord font -> looks.add(font);
            case FormatRecord format -> looks.add(format);
            case ExtendedFormatRecord style -> looks.add(style);
            case SSTRecord shared -> texts = shared;
            case DateWindow1904Record days -> from1904 = days.getWindowing() == 1;
            default -> {
                // says nothing of cells
            }
        }
    }

    private XlsSheet sheet(int stretch, MetWorkbook workbook) throws UnreadableDocument {
        bound.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        if (stretch >= bound.size()) {
            throw new IllegalArgumentException("a sheet that the workbook does not name");
        }
        BoundSheetRecord named = bound.get(stretch);
        boolean shown = !named.isHidden() && !named.isVeryHidden();
        return new XlsSheet(workbook.begin(named.getSheetname(), shown), looks, texts);
    }
}
