package vn.sokehoach.data.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.submission.returned.ReturnedWorkbook;
import vn.sokehoach.data.block.BlockNumbering;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.opc.OfficePackage;

/**
 * Reads a workbook sheet by sheet: cells as Excel shows them under Vietnamese settings. A sheet that holds too much is
 * left out and named.
 *
 * <p>Formulas are never calculated, their last results are taken. Hidden sheets are left out and named; hidden rows and
 * columns are read and named.
 */
public final class SheetReader {

    /**
     * Reads a workbook of Excel since 2007.
     *
     * @param parts its package, opened under the caps
     * @throws UnreadableDocument CAP_EXCEEDED, TRUNCATED_ZIP where it is damaged
     */
    public SourceDocument read(SourceFile file, OfficePackage parts) throws UnreadableDocument {
        return read(file, new XlsxCells(parts));
    }

    /**
     * Reads a workbook of Excel before 2007.
     *
     * @throws UnreadableDocument ENCRYPTED, KIND_NOT_READ for Excel before 97, CAP_EXCEEDED, TRUNCATED_ZIP where it is
     *                            damaged
     */
    public SourceDocument read(SourceFile file, byte[] content) throws UnreadableDocument {
        return read(file, new XlsCells(content));
    }

    /**
     * All sheets of a workbook of Excel since 2007, hidden ones too, cell by cell.
     *
     * @throws UnreadableDocument as reading it does
     */
    public ReturnedWorkbook cells(OfficePackage parts, @Nullable String sender) throws UnreadableDocument {
        return cells(new XlsxCells(parts), sender);
    }

    /**
     * The same of a workbook of Excel before 2007.
     *
     * @throws UnreadableDocument as reading it does
     */
    public ReturnedWorkbook cells(byte[] content, @Nullable String sender) throws UnreadableDocument {
        return cells(new XlsCells(content), sender);
    }

    private static ReturnedWorkbook cells(CellSource source, @Nullable String sender) throws UnreadableDocument {
        return guarded(() -> {
            MetWorkbook workbook = new MetWorkbook(true);
            return new SheetGrids(source.read(workbook)).of(workbook, sender);
        });
    }

    private static SourceDocument read(SourceFile file, CellSource source) throws UnreadableDocument {
        return guarded(() -> {
            MetWorkbook workbook = new MetWorkbook();
            return told(file, workbook, new ShownCells(file.name(), source.read(workbook)));
        });
    }

    private interface Reading<T> {
        T read() throws IOException, UnreadableDocument;
    }

    private static <T> T guarded(Reading<T> reading) throws UnreadableDocument {
        try {
            return reading.read();
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED).because(locked);
        } catch (OldExcelFormatException old) {
            throw new UnreadableDocument(Reason.KIND_NOT_READ, "xls").because(old);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    private static SourceDocument told(SourceFile file, MetWorkbook workbook, ShownCells cells)
            throws UnreadableDocument {
        List<Draft> drafts = new ArrayList<>();
        List<DraftProblem> problems = new ArrayList<>();
        for (MetSheet sheet : workbook.sheets()) {
            sheet.problem(file.name()).ifPresent(problems::add);
            if (sheet.isShown()) {
                SheetStory story = new SheetStory(sheet, cells);
                drafts.addAll(story.read());
                story.hiddenParts()
                        .ifPresent(parts -> problems.add(new DraftProblem(DraftProblem.Code.PARTS_HIDDEN,
                                List.of(sheet.name(), parts), file.name(), null)));
            } else if (!sheet.isEmpty()) {
                problems.add(new DraftProblem(DraftProblem.Code.SHEET_HIDDEN, List.of(sheet.name()), file.name(),
                        null));
            }
        }
        problems.addAll(cells.problems());
        return BlockNumbering.number(file.name(), drafts, problems);
    }
}
