package vn.sokehoach.data.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.LostSpaces;
import vn.sokehoach.core.text.SyllableLexicon;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Numbers what a reader found: every non-empty paragraph outside tables and every non-empty cell has its own number,
 * from 1 in reading order, without gaps; an empty cell has the number 0.
 */
public final class BlockNumbering {
    /** In characters; some forty pages without a break. What is looked for in a paragraph is looked for at all its places. */
    private static final int LONGEST = 100_000;

    private final String file;
    private final List<DraftProblem> problems;
    private final RepairedLetters letters = new RepairedLetters();
    private final LostSpaces spaces = new LostSpaces(SyllableLexicon.shipped());
    private int last;

    private BlockNumbering(String file, List<DraftProblem> problems) {
        this.file = file;
        this.problems = new ArrayList<>(problems);
    }

    /**
     * The document with tidy texts; letters and spaces that the file lost are repaired and counted as problems.
     *
     * @param problems what the reader met before, in order
     * @throws UnreadableDocument CAP_EXCEEDED where a paragraph is longer than anybody would write
     */
    public static SourceDocument number(String file, List<Draft> drafts, List<DraftProblem> problems)
            throws UnreadableDocument {
        if (drafts.stream().flatMap(Draft::texts).anyMatch(text -> text.text().length() > LONGEST)) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "paragraph");
        }
        BlockNumbering numbering = new BlockNumbering(file, problems);
        List<Block> blocks = LetterRepair.told(drafts)
                .repaired(drafts)
                .stream()
                .flatMap(draft -> numbering.block(draft).stream())
                .toList();
        List<DraftProblem> all = new ArrayList<>(numbering.letters.problems(file));
        all.addAll(numbering.problems);
        return new SourceDocument(file, blocks, all);
    }

    private Optional<Block> block(Draft draft) {
        return switch (draft) {
            case Draft.Text text -> tidy(text).map(tidy -> paragraph(tidy, ++last, 0));
            case Draft.Grid grid -> table(grid);
        };
    }

    private Optional<Block> table(Draft.Grid grid) {
        List<Block.Cell> cells = grid.cells().stream().map(this::cell).toList();
        boolean empty = cells.stream().allMatch(cell -> cell.paragraphs().isEmpty());
        return empty ? Optional.empty()
                : Optional.of(new Block.Table(grid.rows(), grid.columns(), grid.ruled(), grid.merged(), cells));
    }

    private Block.Cell cell(Draft.Slot slot) {
        List<Draft.Text> texts = slot.paragraphs()
                .stream()
                .map(BlockNumbering::numberAsText)
                .flatMap(text -> tidy(text).stream())
                .toList();
        int block = texts.isEmpty() ? 0 : ++last;
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (Draft.Text text : texts) {
            Block.Paragraph paragraph = paragraph(text, block, start + markLength(text.mark()));
            paragraphs.add(paragraph);
            start += paragraph.printed().length() + 1;
        }
        Draft.Place place = texts.isEmpty() ? Draft.Place.NOWHERE : texts.getFirst().place();
        Source source = source(block, place).range(0, Math.max(0, start - 1));
        return new Block.Cell(slot.row(), slot.column(), slot.rowSpan(), slot.columnSpan(), paragraphs, source);
    }

    /** Word shows the number of a cell that holds nothing else: there it is the text. */
    private static Draft.Text numberAsText(Draft.Text text) {
        return text.mark() != null && text.text().isBlank()
                ? text.with(text.mark(), null)
                : text;
    }

    private static int markLength(@Nullable String mark) {
        return mark == null ? 0 : mark.length() + 1;
    }

    private static Optional<Draft.Text> tidy(Draft.Text draft) {
        String text = VietnameseText.tidy(draft.text());
        return text.isEmpty() ? Optional.empty() : Optional.of(draft.withText(text));
    }

    private Block.Paragraph paragraph(Draft.Text draft, int block, int start) {
        LostSpaces.Repaired repaired = spaces.repair(draft.text());
        Source source = source(block, draft.place()).range(start, start + repaired.text().length());
        letters.add(draft.letters(), source);
        int added = 0;
        for (LostSpaces.Repair repair : repaired.repairs()) {
            int from = start + repair.position() + added;
            report(DraftProblem.Code.LOST_SPACE, List.of(repair.printed(), repair.repaired()),
                    source.range(from, from + repair.repaired().length()));
            added += repair.repaired().length() - repair.printed().length();
        }
        draft.joins().forEach(join -> report(DraftProblem.Code.LINES_JOINED, List.of(join), source));
        return new Block.Paragraph(repaired.text(), draft.mark(), draft.shape(), source);
    }

    private Source source(int block, Draft.Place place) {
        return new Source(file, block, place.page(), place.sheet(), place.row(), 0, 0);
    }

    private void report(DraftProblem.Code code, List<String> arguments, Source source) {
        problems.add(new DraftProblem(code, arguments, file, source));
    }
}
