package vn.sokehoach.app.agency;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.agency.AgencyWords;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Work;
import vn.sokehoach.core.usecase.history.StepStanding;
import vn.sokehoach.core.usecase.history.TracingAgencies.Act;

/** An agency: its names with their validity, other spellings, who came before and after, and all that it does. */
final class AgencyPageView extends StackPane {
    /** The latest ones; the history of the whole book has all. */
    private static final int ACTS = 6;

    private final AgenciesModel model;
    private final Desk desk;
    private final Messages messages;
    private final AgencyWords words;

    AgencyPageView(AgenciesModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        this.words = new AgencyWords(messages);
        getStyleClass().add("detail");
        model.selectedProperty().addListener((_, _, page) -> show(page));
        show(model.selectedProperty().get());
    }

    private void show(@Nullable AgencyPage page) {
        if (page == null) {
            getChildren().setAll(new EmptyState("list", messages.get("agency.choose"),
                    messages.get("agency.choose.advice")));
            return;
        }
        Agency agency = page.agency();
        VBox facts = new VBox(6, new WrappedLabel(agency.nameOn(null), "detail-text"));
        facts.setId("agency-facts");
        facts.getStyleClass().add("detail-body");
        fact(facts, messages.get("agency.names"),
                agency.names().stream().map(words::of).collect(Collectors.joining("\n")));
        fact(facts, messages.get("agency.abbreviation"), agency.abbreviation());
        fact(facts, messages.get("agency.aliases"), String.join("; ", agency.aliases()));
        fact(facts, messages.get("directory.member"), model.names(agency.members()));
        fact(facts, messages.get("agency.before"), links(page.before()));
        fact(facts, messages.get("agency.after"), links(page.after()));
        boolean moved = !page.provinceToday().equals(agency.id().owner());
        fact(facts, messages.get("agency.province"), moved ? page.provinceToday() : null);
        fact(facts, messages.get("agency.acts"), acts(model.acts(agency.id())));
        TableView<Work> works = works(page);
        VBox.setVgrow(works, Priority.ALWAYS);
        getChildren().setAll(new VBox(facts, works));
    }

    private String acts(List<Act> acts) {
        return acts.stream().limit(ACTS).map(this::told).collect(Collectors.joining("\n"));
    }

    /** "20/05/2024 10:00, chị Hoa: sửa cơ quan Sở Y tế (đã hoàn tác)". */
    private String told(Act act) {
        String what = messages.of("history.what", act.standing(), desk.sentences().of(act.step().label()));
        String told = messages.get("agency.act",
                Days.dayAndMinute(act.step().at(), desk.office().clock().getZone()), act.step().author(), what);
        return act.standing() == StepStanding.UNDONE
                ? told + " (" + messages.of("history.standing", act.standing()) + ")"
                : told;
    }

    private String links(List<AgencyPage.Link> links) {
        return links.stream().map(words::of).collect(Collectors.joining("\n"));
    }

    private static void fact(VBox body, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Label title = new WrappedLabel(name, "fact-name");
            body.getChildren().add(new VBox(1, title, new WrappedLabel(value, "fact-value")));
        }
    }

    private TableView<Work> works(AgencyPage page) {
        TableView<Work> table = new TableView<>();
        table.setId("agency-works");
        table.setAccessibleText(messages.get("agency.works"));
        table.setFixedCellSize(27);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(new Label(messages.get("agency.works.none")));
        table.getColumns()
                .setAll(List.of(column(messages.get("agency.plan"), 106, work -> desk.sentences().nameOf(work.plan())),
                        column(messages.get("column.number"), 42, Work::number),
                        column(messages.get("agency.role"), 90, work -> messages.of("role", work.role())),
                        column(messages.get("column.content"), 122, work -> oneLine(work.content())),
                        column(messages.get("column.deadline"), 94,
                                work -> work.due() == null ? "" : Days.day(work.due())),
                        column(messages.get("column.status"), 102,
                                work -> messages.of("status", work.progress().status()))));
        table.getItems().setAll(page.works());
        ReadTable.of(table);
        table.setRowFactory(_ -> {
            TableRow<Work> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            Work chosen = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
                key.consume();
            }
        });
        return table;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static TableColumn<Work, String> column(String title, double width, Function<Work, String> text) {
        TableColumn<Work, String> column = new TableColumn<>(title);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
