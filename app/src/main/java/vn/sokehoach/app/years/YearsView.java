package vn.sokehoach.app.years;

import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.definition.DefinitionButton;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.compare.ChangedWords;
import vn.sokehoach.core.overview.TaskCourse;
import vn.sokehoach.core.overview.TaskCourse.Point;

/** An obligation year by year: who leads, until when, how far it is, and its words with what changed in them marked. */
final class YearsView extends VBox {
    private final YearsModel model;
    private final Desk desk;
    private final Messages messages;

    YearsView(TaskCourse course, YearsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        setId("years");
        getStyleClass().add("dialog-body");
        setPrefSize(820, 560);
        VBox years = new VBox(14);
        years.setPadding(new Insets(0, 12, 0, 0));
        for (int at = 0; at < course.points().size(); at++) {
            years.getChildren().add(year(course, at));
        }
        ScrollPane scroll = new ScrollPane(years);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new WrappedLabel(course.points().size() == 1 ? messages.get("years.one")
                : messages.get("years.told", course.points().size()), "muted"), scroll,
                new DefinitionButton(Counted.YEARS, desk));
    }

    private VBox year(TaskCourse course, int at) {
        Point point = course.points().get(at);
        Label title = new Label(messages.get("years.year", point.plan().year(), desk.sentences().nameOf(point.plan()),
                point.number()));
        title.getStyleClass().add("section-title");
        Hyperlink open = new Hyperlink(messages.get("years.open"));
        open.setId("years-open-" + point.plan().year());
        open.setOnAction(_ -> {
            getScene().getWindow().hide();
            model.open(point);
        });
        FlowPane head = new FlowPane(10, 2, title, open);
        TextFlow words = new TextFlow();
        words.getStyleClass().add("course-words");
        course.wording(at).forEach(run -> words.getChildren().add(text(run)));
        return new VBox(3, head, new WrappedLabel(facts(point), "muted"), words);
    }

    private String facts(Point point) {
        String leads = AgencyMention.names(point.task().assignment().lead());
        String due = point.due().day() == null ? messages.get("years.noDue") : Days.day(point.due().day());
        return messages.get("years.facts", leads.isEmpty() ? messages.get("years.noLead") : leads, due,
                messages.of("status", point.progress().status()), point.progress().percent(),
                messages.of("years.bond", point.bond()));
    }

    private static Text text(ChangedWords.Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().add(run.changed() ? "changed-words" : "same-words");
        return text;
    }
}
