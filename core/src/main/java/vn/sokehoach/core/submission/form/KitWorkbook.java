package vn.sokehoach.core.submission.form;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.submission.Kit;

/**
 * A kit as a workbook.
 *
 * @param plan  how people call the plan
 * @param pages at least one; sheets for which the agency has nothing are left out
 */
public record KitWorkbook(Kit kit, String plan, List<KitPage> pages) {

    public KitWorkbook {
        pages = List.copyOf(pages);
    }

    /** The document's title. */
    public String title() {
        return String.join(" - ", Stream.of(plan, kit.to().period(), kit.to().agencyName()).toList());
    }
}
