package vn.sokehoach.core.check;

import java.util.List;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/** Makes the problem that tells of a broken rule. */
final class Fault {

    private static final int QUOTE = 120;

    private Fault() {}

    /** A fault at a place of the document. */
    static DraftProblem at(Source source, Code code, String... arguments) {
        return new DraftProblem(code, List.of(arguments), source.file(), source);
    }

    /** A fault of the whole plan, told of its first file; "" where the plan was read from none. */
    static DraftProblem ofWhole(Plan plan, Code code, String... arguments) {
        String file = plan.reading().files().stream().map(SourceFile::name).findFirst().orElse("");
        return new DraftProblem(code, List.of(arguments), file, null);
    }

    /** Text for a message, cut where it is long. */
    static String quoted(String text) {
        return text.length() <= QUOTE ? text : text.substring(0, QUOTE).strip() + "…";
    }
}
