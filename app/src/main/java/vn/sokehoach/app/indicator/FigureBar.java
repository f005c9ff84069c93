package vn.sokehoach.app.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import vn.sokehoach.app.indicator.IndicatorCondition.Kind;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.definition.DefinitionButton;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.view.Chips;
import vn.sokehoach.app.ui.view.ColumnMenu;
import vn.sokehoach.app.ui.view.ViewsMenu;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.Verdict;

/** Below the choice of the table: period and source of the figures, what narrows the rows, the columns, the views. */
final class FigureBar extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final IndicatorsModel model;
    private final Messages messages;
    private final MeasureWords words;
    private final TextField period = new TextField();

    FigureBar(IndicatorsModel model, Desk desk, IndicatorsTable table) {
        super(6, 4);
        this.model = model;
        this.messages = desk.messages();
        this.words = new MeasureWords(messages);
        getStyleClass().addAll("view-toolbar", "figure-bar");
        setAlignment(Pos.CENTER_LEFT);
        ColumnMenu columns = new ColumnMenu(table.columnsProperty().get(), messages);
        table.columnsProperty().addListener((_, _, now) -> columns.show(now));
        TextField source = new TextField();
        source.setId("cells-source");
        source.setPromptText(messages.get("measure.source.prompt"));
        source.textProperty().bindBidirectional(model.figures().sourceProperty());
        readPeriod();
        getChildren().setAll(name(messages.get("measure.cells.period"), period), period,
                name(messages.get("measure.cells.source"), source), source, narrowing(), columns,
                new ViewsMenu(model.views(), desk), new DefinitionButton(Counted.INDICATORS, desk));
    }

    private static Label name(String words, TextField field) {
        Label name = new Label(words);
        name.getStyleClass().add("fact-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        return name;
    }

    /** The field of the period; what is none stays there, marked, and changes nothing. */
    private void readPeriod() {
        period.setId("cells-period");
        period.setPrefColumnCount(9);
        period.setTooltip(new Tooltip(messages.get("measure.cells.hint")));
        period.setOnAction(_ -> takePeriod());
        period.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                takePeriod();
            }
        });
        model.figures().periodProperty().subscribe(_ -> showPeriod());
        model.figures().planProperty().addListener((_, _, _) -> showPeriod());
    }

    private void showPeriod() {
        period.setText(words.of(model.figures().periodProperty().get()));
        period.pseudoClassStateChanged(WRONG, false);
    }

    private void takePeriod() {
        String wrong = messages.get("measure.period.wrong");
        Optional<MeasuredPeriod> typed = MeasuredPeriod.parse(period.getText());
        if (typed.isEmpty()) {
            period.pseudoClassStateChanged(WRONG, true);
            model.tell(wrong);
            return;
        }
        model.figures().periodProperty().set(typed.get());
        showPeriod();
        if (model.messageProperty().get().equals(wrong)) {
            model.tell("");
        }
    }

    private MenuButton narrowing() {
        MenuButton menu = new MenuButton(messages.get("filter.add"));
        menu.setId("indicator-filter");
        menu.getStyleClass().add("bar-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        // The menu is made when it opens: it tells what is in the table now.
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(_ -> menu.getItems()
                .setAll(menu(messages.get("filter.verdict"), Kind.VERDICT,
                        Stream.of(Verdict.values()).map(Verdict::name)),
                        menu(messages.get("filter.agency"), Kind.AGENCY, model.agencies())));
        return menu;
    }

    private Menu menu(String title, Kind kind, Stream<String> values) {
        Menu menu = new Menu(title);
        menu.setId("narrow-" + kind.name());
        values.map(value -> new IndicatorCondition(kind, value)).forEach(condition -> {
            MenuItem entry = new MenuItem(value(condition));
            entry.setId(menu.getId() + "-" + menu.getItems().size());
            entry.setMnemonicParsing(false);
            entry.setOnAction(_ -> model.views().add(condition));
            menu.getItems().add(entry);
        });
        return menu;
    }

    /** What narrows the rows, each to be taken off by a press. */
    Chips<IndicatorCondition> chips() {
        return new Chips<>(model.views(), model.views()::conditions, model.views()::narrow,
                condition -> messages.of("narrow", condition.kind(), value(condition)), messages);
    }

    private String value(IndicatorCondition condition) {
        return condition.kind() == Kind.VERDICT ? words.of(Verdict.valueOf(condition.value())) : condition.value();
    }
}
