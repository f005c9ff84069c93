package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;

/** What the reading of a plan's files left open: what the readers tell, what nobody could place, what breaks off. */
final class Problems {

    private static final int QUOTE = 120;
    private final Plan plan;
    private final List<ReadFile> files;
    private final Account account;
    private final List<DraftProblem> found = new ArrayList<>();

    Problems(Plan plan, List<ReadFile> files, Account account) {
        this.plan = plan;
        this.files = files;
        this.account = account;
    }

    List<DraftProblem> list() {
        files.forEach(file -> found.addAll(file.document().problems()));
        account.unknownTables().forEach(tables -> add(Code.TABLE_UNKNOWN, source(tables), header(tables)));
        account.unread().forEach(unread -> add(Code.UNREAD, unread.source(), shortened(unread.text())));
        truncated();
        return found;
    }

    /** A text without a signature that ends in the middle of its tasks is a piece of a document. */
    private void truncated() {
        for (ReadFile file : files) {
            List<Paragraph> body = file.zones().body();
            boolean organised = !plan.body().orders().isEmpty() || !file.zones().foot().isEmpty();
            if (!body.isEmpty() && !organised && !plan.body().parts().isEmpty()) {
                add(Code.TRUNCATED, body.getLast().source(), shortened(body.getLast().text()));
            }
        }
    }

    private void add(Code code, @Nullable Source source, String... arguments) {
        String file = source == null ? files.getFirst().file().name() : source.file();
        found.add(new DraftProblem(code, List.of(arguments), file, source));
    }

    private static @Nullable Source source(List<Table> tables) {
        return tables.getFirst().cells().stream().map(Cell::source).findFirst().orElse(null);
    }

    private static String header(List<Table> tables) {
        return shortened(String.join(" | ", tables.getFirst()
                .cells()
                .stream()
                .filter(cell -> cell.row() == 0)
                .map(Cell::text)
                .toList()));
    }

    private static String shortened(String text) {
        return text.length() <= QUOTE ? text : text.substring(0, QUOTE).strip() + "…";
    }
}
