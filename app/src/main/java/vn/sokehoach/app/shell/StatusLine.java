package vn.sokehoach.app.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sokehoach.app.importing.LeftReview;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.QuestionView;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;

/** Below everything: how the open plan stands, and what is going on. */
final class StatusLine extends HBox {
    private final ShellModel model;
    private final Desk desk;
    private final Messages messages;
    private final Label total = new Label();
    private final Hyperlink overdue = new Hyperlink();
    private final Hyperlink done = new Hyperlink();

    StatusLine(ShellModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        overdue.setId("overdue-count");
        overdue.getStyleClass().add("overdue-count");
        overdue.setOnAction(_ -> narrow(Quick.OVERDUE));
        done.getStyleClass().add("done-count");
        done.setOnAction(_ -> narrow(Quick.DONE));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(total, overdue, done, space, parked(), discard(),
                new StepwiseBar(model.across().years().reading(), "years", model.across().years().reading()::cancel,
                        messages),
                notice(), busy());
        model.tasks().progressProperty().addListener((_, _, _) -> count());
        model.openProperty().addListener((_, _, _) -> count());
        count();
    }

    private void narrow(Quick quick) {
        overdue.setVisited(false);
        done.setVisited(false);
        model.tasks().quickProperty().set(quick);
    }

    private void count() {
        boolean open = model.openProperty().get() != null;
        TasksModel tasks = model.tasks();
        total.setText(open ? messages.get("shell.count.tasks", tasks.total()) : messages.get("shell.drop"));
        overdue.setText(messages.get("shell.count.overdue", tasks.count(Quick.OVERDUE)));
        overdue.setVisible(open && tasks.count(Quick.OVERDUE) > 0);
        overdue.setManaged(overdue.isVisible());
        done.setText(messages.get("shell.count.done", tasks.count(Quick.DONE)));
        done.setVisible(open);
    }

    private Hyperlink parked() {
        Hyperlink link = new Hyperlink();
        link.setId("review-go-on");
        link.textProperty()
                .bind(model.importing()
                        .parkedProperty()
                        .map(left -> messages.get("review.parked", left.files()))
                        .orElse(""));
        link.visibleProperty().bind(link.textProperty().isNotEmpty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.importing().goOn();
        });
        return link;
    }

    /** Asks first: what was corrected cannot be had again. */
    private Hyperlink discard() {
        Hyperlink link = new Hyperlink(messages.get("review.discard"));
        link.setId("review-discard");
        link.visibleProperty().bind(model.importing().parkedProperty().isNotNull());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(_ -> {
            link.setVisited(false);
            LeftReview left = model.importing().parkedProperty().get();
            if (left != null) {
                desk.dialogs()
                        .open(messages.get("review.discard.title"),
                                new QuestionView(messages.get("review.discard.question", left.files()),
                                        messages.get("review.discard.do"), model.importing()::discardLeft, messages));
            }
        });
        return link;
    }

    private Label notice() {
        Label notice = new Label();
        notice.setId("notice");
        notice.textProperty().bind(model.status().noticeProperty());
        return notice;
    }

    private HBox busy() {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(90);
        Label text = new Label();
        text.textProperty().bind(model.status().busyProperty());
        HBox box = new HBox(8, bar, text);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.status().busyProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
