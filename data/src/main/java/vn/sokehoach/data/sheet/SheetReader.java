package vn.sokehoach.data.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.block.BlockNumbering;
import vn.sokehoach.data.block.Draft;

/**
 * Reads a workbook sheet by sheet: cells as Excel shows them under Vietnamese settings.
 *
 * <p>Formulas are never calculated, their last results are taken. Hidden sheets are left out and named; hidden rows and
 * columns are read and named.
 */
public final class SheetReader {
    private static final int MOST_SHEETS = 64;

    /**
     * Reads a workbook of either format.
     *
     * @throws UnreadableDocument ENCRYPTED, KIND_NOT_READ for Excel before 97, CAP_EXCEEDED, TRUNCATED_ZIP where it is
     *                            damaged
     */
    public SourceDocument read(SourceFile file, byte[] content) throws UnreadableDocument {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            return read(file, workbook);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED).because(locked);
        } catch (OldExcelFormatException old) {
            throw new UnreadableDocument(Reason.KIND_NOT_READ, "xls").because(old);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    private static SourceDocument read(SourceFile file, Workbook workbook) throws UnreadableDocument {
        if (workbook.getNumberOfSheets() > MOST_SHEETS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "sheets");
        }
        List<Draft> drafts = new ArrayList<>();
        List<DraftProblem> problems = new ArrayList<>();
        ShownCells cells = new ShownCells(file.name());
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            Sheet sheet = workbook.getSheetAt(at);
            if (workbook.getSheetVisibility(at) == SheetVisibility.VISIBLE) {
                SheetRows rows = new SheetRows(sheet, cells);
                drafts.addAll(new SheetStory(sheet, rows, cells).read());
                HiddenParts.of(sheet, rows)
                        .ifPresent(parts -> problems.add(new DraftProblem(
                                DraftProblem.Code.PARTS_HIDDEN, List.of(sheet.getSheetName(), parts), file.name(),
                                null)));
            } else if (sheet.getPhysicalNumberOfRows() > 0) {
                problems.add(new DraftProblem(DraftProblem.Code.SHEET_HIDDEN, List.of(sheet.getSheetName()),
                        file.name(), null));
            }
        }
        problems.addAll(cells.problems());
        return BlockNumbering.number(file.name(), drafts, problems);
    }
}
