package vn.sokehoach.app.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.text.VietnameseText;

/** The manual: the pages that fit what is searched for, and the one that is read. */
public final class ManualModel {
    private final Messages messages;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ManualPage>> found =
            new ReadOnlyObjectWrapper<>(List.of(ManualPage.values()));
    private final ObjectProperty<ManualPage> page;

    /** Opened at a page. */
    public ManualModel(Messages messages, ManualPage first) {
        this.messages = messages;
        this.page = new SimpleObjectProperty<>(first);
        search.addListener((_, _, _) -> find());
    }

    /** What a page is called. */
    String title(ManualPage shown) {
        return messages.of("manual.page", shown);
    }

    /** Its paragraphs; those of the statistics are the definitions that the program publishes. */
    List<String> paragraphs(ManualPage shown) {
        List<String> written = new ArrayList<>(messages.of("manual.text", shown).lines().toList());
        if (shown == ManualPage.STATISTICS) {
            Stream.of(Figure.values())
                    .map(figure -> messages.get("overview.definition", messages.of("figure", figure),
                            messages.of("figure.means", figure)))
                    .forEach(written::add);
            Stream.of(Counted.values())
                    .filter(view -> view != Counted.INDICATORS)
                    .flatMap(view -> view.paragraphs(messages).stream())
                    .forEach(written::add);
        }
        return written;
    }

    /** The page that is read stays where it fits; else the first one that does is shown. */
    private void find() {
        String wanted = VietnameseText.searchKey(VietnameseText.tidy(search.get()));
        found.set(Arrays.stream(ManualPage.values()).filter(each -> key(each).contains(wanted)).toList());
        if (!found.get().isEmpty() && !found.get().contains(page.get())) {
            page.set(found.get().getFirst());
        }
    }

    private String key(ManualPage each) {
        return VietnameseText.searchKey(title(each) + "\n" + String.join("\n", paragraphs(each)));
    }

    /** What is searched for; accents and case make no difference. */
    StringProperty searchProperty() {
        return search;
    }

    /** The pages that say it, in their order. */
    ReadOnlyObjectProperty<List<ManualPage>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The page that is read. */
    ObjectProperty<ManualPage> pageProperty() {
        return page;
    }
}
