package vn.sokehoach.app.task.bar;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import vn.sokehoach.app.task.Condition;
import vn.sokehoach.app.task.Condition.Due;
import vn.sokehoach.app.task.Condition.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.text.VietnameseText;

/** What the tasks can be narrowed by: statuses, the agencies and groups of this plan, deadlines, words. */
public final class FilterMenu extends MenuButton {
    private final TasksModel model;
    private final Messages messages;
    private final ConditionWords words;

    public FilterMenu(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new ConditionWords(messages);
        setText(messages.get("filter.add"));
        setId("filter-menu");
        getStyleClass().add("bar-menu");
        setMinWidth(USE_PREF_SIZE);
        // The menu is made when it opens: it tells what is in the plan now.
        getItems().setAll(new MenuItem());
        setOnShowing(_ -> getItems().setAll(menus()));
    }

    private List<MenuItem> menus() {
        MenuItem typed = new MenuItem(messages.get("filter.words"));
        typed.setId("filter-words");
        typed.setDisable(model.searchProperty().get().isBlank());
        typed.setOnAction(_ -> {
            model.views().add(new Condition(Kind.WORDS, VietnameseText.tidy(model.searchProperty().get())));
            model.searchProperty().set("");
        });
        return List.of(menu("column.status", Kind.STATUS, Stream.of(TaskStatus.values()).map(Enum::name), words::value),
                menu("column.lead", Kind.LEAD, leads(), Condition::value),
                menu("frame.leader", Kind.LEADER, leaders(), Condition::value),
                menu("filter.group", Kind.GROUP, groups(), condition -> titleOf(condition.value())),
                menu("column.deadline", Kind.DUE, Stream.of(Due.values()).map(Enum::name), words::value), typed);
    }

    private Menu menu(String key, Kind kind, Stream<String> values, Function<Condition, String> name) {
        Menu menu = new Menu(messages.get(key));
        menu.setId("filter-" + kind.name());
        values.map(value -> new Condition(kind, value)).forEach(condition -> {
            MenuItem entry = new MenuItem(name.apply(condition));
            entry.setId(menu.getId() + "-" + menu.getItems().size());
            entry.setMnemonicParsing(false);
            entry.setOnAction(_ -> model.views().add(condition));
            menu.getItems().add(entry);
        });
        return menu;
    }

    private Stream<String> leads() {
        return model.rootsProperty()
                .get()
                .stream()
                .flatMap(group -> group.children().stream())
                .flatMap(row -> row.facts().assignment().lead().stream())
                .map(AgencyMention::printed)
                .distinct()
                .sorted(VietnameseText.collator());
    }

    private Stream<String> leaders() {
        return model.rootsProperty()
                .get()
                .stream()
                .flatMap(group -> group.children().stream())
                .map(row -> row.standing().around().leader())
                .filter(leader -> !leader.isEmpty())
                .distinct()
                .sorted(VietnameseText.collator());
    }

    private Stream<String> groups() {
        return model.rootsProperty().get().stream().map(group -> group.facts().number()).filter(no -> !no.isEmpty());
    }

    private String titleOf(String number) {
        String title = model.rootsProperty()
                .get()
                .stream()
                .filter(group -> group.facts().number().equals(number))
                .map(TaskRow::facts)
                .map(facts -> facts.number() + ". " + facts.words().gist())
                .findFirst()
                .orElse(number);
        return title.length() > 60 ? title.substring(0, 59).strip() + "…" : title;
    }
}
