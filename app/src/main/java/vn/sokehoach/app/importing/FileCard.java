package vn.sokehoach.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.importing.FileCounts;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

/** A file, what would become of it, and what was recognised in it. */
final class FileCard extends VBox {
    private final Messages messages;

    FileCard(ImportOutcome outcome, List<PreparedPlan> plans, Messages messages, Sentences sentences) {
        this.messages = messages;
        getStyleClass().add("file-card");
        Label name = new Label(outcome.file(), Signs.of("file"));
        name.getStyleClass().add("file-name");
        Label kind = new Label(messages.of("import.kind", outcome.kind()));
        kind.getStyleClass().addAll("badge", "badge-" + outcome.kind().name().toLowerCase(Locale.ROOT));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, name, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (outcome.refusal() != null) {
            getChildren().add(new WrappedLabel(sentences.of(outcome.refusal()), "reason"));
        }
        plans.stream()
                .map(PreparedPlan::after)
                .filter(plan -> plan.id().equals(outcome.plan()))
                .findFirst()
                .ifPresent(this::describe);
        if (outcome.counts() != null) {
            getChildren().add(new WrappedLabel(counts(outcome.counts()), "file-counts"));
        }
        plans.stream()
                .map(PreparedPlan::after)
                .filter(plan -> plan.id().equals(outcome.plan()))
                .findFirst()
                .ifPresent(plan -> contents(plan, outcome.file()));
    }

    private void describe(Plan plan) {
        Heading heading = plan.heading();
        List<String> parts = new ArrayList<>();
        if (heading.number() != null) {
            parts.add(messages.get("import.number", heading.number()));
        }
        if (heading.issueDate() != null) {
            parts.add(messages.get("import.date", Days.day(heading.issueDate())));
        }
        if (heading.issuer() != null) {
            parts.add(heading.issuer());
        }
        if (!parts.isEmpty()) {
            getChildren().add(new WrappedLabel(String.join(" · ", parts), "file-heading"));
        }
        if (heading.title() != null) {
            getChildren().add(new WrappedLabel(heading.title(), "file-title"));
        }
    }

    private String counts(FileCounts counts) {
        record Count(String key, long number) {}
        return List.of(new Count("groups", counts.groups()), new Count("tasks", counts.tasks()),
                new Count("items", counts.items()), new Count("orders", counts.orders()),
                new Count("appendices", counts.appendices()), new Count("indicators", counts.indicators()))
                .stream()
                .filter(count -> count.number() > 0)
                .map(count -> messages.get("import.count." + count.key(), count.number()))
                .collect(Collectors.joining(" · "));
    }

    private void contents(Plan plan, String file) {
        plan.body()
                .groups()
                .stream()
                .filter(group -> group.source().file().equals(file))
                .forEach(group -> line(group.no(), group.title(),
                        messages.get("import.count.tasks", group.tasks().size())));
        plan.appendices()
                .stream()
                .filter(appendix -> appendix.rows()
                        .stream()
                        .findFirst()
                        .filter(row -> row.source().file().equals(file))
                        .isPresent())
                .forEach(appendix -> line(messages.get("appendix.short", appendix.no()).strip(), appendix.title(),
                        messages.get("import.count.rows", appendix.rows().size())));
    }

    private void line(String number, String title, String count) {
        Label no = new Label(number);
        no.getStyleClass().add("content-number");
        no.setMinWidth(38);
        Label text = new Label(title);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label howMany = new Label(count);
        howMany.getStyleClass().add("muted");
        howMany.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, no, text, howMany);
        line.getStyleClass().add("content-line");
        getChildren().add(line);
    }
}
