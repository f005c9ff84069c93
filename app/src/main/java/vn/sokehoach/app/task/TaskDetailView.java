package vn.sokehoach.app.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.TasksModel.Detail;
import vn.sokehoach.app.ui.Dates;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.StatusWords;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.Source;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.TaskStatus;

/** One task: its whole text, who, until when, how it stands, and what was recorded of it. */
public final class TaskDetailView {

    private static final double WIDTH = 300;

    private final TasksModel model;
    private final Messages messages;
    private final StatusWords words;
    private final VBox content = new VBox(8);
    private final ScrollPane root = new ScrollPane(content);
    private final ComboBox<TaskStatus> status = new ComboBox<>();
    private final TextField percent = new TextField();
    private final TextArea note = new TextArea();
    private final Label refusal = new Label();

    public TaskDetailView(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new StatusWords(messages);
        setUpFields();
        root.setId("task-detail");
        root.setFitToWidth(true);
        root.setPrefWidth(WIDTH);
        root.setMinWidth(WIDTH);
        root.getStyleClass().add("detail");
        content.getStyleClass().add("detail-content");
        model.selected().addListener((value, before, now) -> show());
        model.groups().addListener((value, before, now) -> show());
        model.noteWanted().addListener((value, before, now) -> {
            if (now != null) {
                status.setValue(now);
                note.requestFocus();
            }
        });
        show();
    }

    public Node root() {
        return root;
    }

    private void setUpFields() {
        status.setId("detail-status");
        status.getItems().setAll(TaskStatus.values());
        status.setCellFactory(list -> new StatusItem());
        status.setButtonCell(new StatusItem());
        status.setMaxWidth(Double.MAX_VALUE);
        percent.setId("detail-percent");
        percent.setPrefColumnCount(5);
        note.setId("detail-note");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        refusal.setId("detail-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    }

    private void show() {
        content.getChildren().clear();
        model.detail()
                .ifPresentOrElse(this::show,
                        () -> content.getChildren().add(quiet(messages.get("window.detail.none"))));
    }

    private void show(Detail detail) {
        PlanTask task = detail.task();
        content.getChildren().add(quiet(messages.get("window.detail.task", detail.number())));
        if (detail.item() != null) {
            content.getChildren().add(text(detail.item().content(), "detail-text"));
        } else {
            content.getChildren().add(text(task.content(), "detail-text"));
            task.items().forEach(item -> content.getChildren().add(text("– " + item.content(), "detail-item")));
        }
        content.getChildren()
                .add(text(where(detail.item() == null ? task.source() : detail.item().source()), "detail-source"));
        content.getChildren().add(facts(task));
        content.getChildren().addAll(form(detail));
        content.getChildren().add(heading("window.detail.history"));
        content.getChildren().addAll(history(detail.history()));
    }

    private String where(Source source) {
        return messages.get("window.detail.source", new Sentences(messages).where(source));
    }

    private GridPane facts(PlanTask task) {
        GridPane facts = new GridPane(8, 4);
        addFact(facts, "role.LEAD", printed(task.assignment().lead()));
        addFact(facts, "role.COOPERATING", Objects.requireNonNullElse(task.assignment().cooperatingText(), ""));
        addFact(facts, "role.MONITORING", printed(task.assignment().monitoring()));
        addFact(facts, "window.tasks.deadline",
                task.deadlines().stream().map(Deadline::text).distinct().collect(Collectors.joining("; ")));
        return facts;
    }

    private static String printed(List<AgencyMention> mentions) {
        return mentions.stream().map(AgencyMention::printed).collect(Collectors.joining("; "));
    }

    private void addFact(GridPane facts, String key, String value) {
        if (!value.isEmpty()) {
            Label name = quiet(messages.get(key));
            name.setMinWidth(80);
            facts.addRow(facts.getRowCount(), name, text(value, "detail-fact"));
        }
    }

    private List<Node> form(Detail detail) {
        status.setDisable(detail.followsItems());
        status.setValue(model.noteWanted().get() != null ? model.noteWanted().get() : detail.progress().status());
        percent.setText(String.valueOf(detail.progress().percent()));
        note.clear();
        Button save = new Button(messages.get("window.detail.save"));
        save.setId("detail-save");
        save.setDefaultButton(false);
        save.getStyleClass().add("accent");
        save.setDisable(detail.followsItems());
        save.setOnAction(event -> save(detail));
        GridPane form = new GridPane(8, 6);
        form.addRow(0, quiet(messages.get("window.tasks.status")), status);
        form.addRow(1, quiet(messages.get("window.tasks.percent")), new HBox(4, percent, quiet("%")));
        form.addRow(2, quiet(messages.get("window.detail.note")), note);
        GridPane.setHgrow(status, Priority.ALWAYS);
        form.getChildren().stream().filter(Label.class::isInstance).forEach(label -> ((Label) label).setMinWidth(80));
        Label follows = quiet(messages.get("window.detail.follows"));
        follows.setWrapText(true);
        return detail.followsItems() ? List.of(form, follows) : List.of(form, refusal, save);
    }

    private void save(Detail detail) {
        String typed = percent.getText().replace("%", "").strip();
        if (!typed.isEmpty() && !typed.matches("\\d{1,3}")) {
            model.refusePercent(typed);
            return;
        }
        String said = note.getText().isBlank() ? null : note.getText();
        Integer number = typed.isEmpty() ? null : Integer.valueOf(typed);
        model.noteWanted().set(null);
        TaskStatus wanted = status.getValue();
        if (!model.record(detail.tracked(), wanted, number, said)) {
            status.setValue(wanted);
            note.setText(said);
        }
    }

    private List<Label> history(List<ProgressEntry> entries) {
        return entries.isEmpty() ? List.of(quiet(messages.get("window.detail.history.none")))
                : entries.reversed().stream().map(this::line).toList();
    }

    private Label line(ProgressEntry entry) {
        String percentage = entry.percent() == null ? "" : " – " + entry.percent() + "%";
        String said = entry.remarks().note() == null ? "" : "\n" + entry.remarks().note();
        return text(Dates.day(entry.on()) + "  " + words.of(entry.status()) + percentage + "  ("
                + entry.origin().by() + ")" + said, "detail-history");
    }

    private Label heading(String key) {
        return text(messages.get(key), "detail-heading");
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** A status in the choice. */
    private final class StatusItem extends ListCell<TaskStatus> {
        @Override
        protected void updateItem(TaskStatus item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.of(item));
        }
    }
}
