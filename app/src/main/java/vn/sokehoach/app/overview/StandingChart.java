package vn.sokehoach.app.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.overview.OverviewModel.By;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.agency.StructureBox;
import vn.sokehoach.app.ui.chart.BarRow;
import vn.sokehoach.app.ui.chart.Legend;
import vn.sokehoach.app.ui.chart.NodePicture;
import vn.sokehoach.app.ui.chart.StackedBars;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.StoodWork;

/** Where the work of each leading agency, or of each group, stands: stacked bars that open their rows. */
final class StandingChart extends VBox {
    private static final List<Stand> STACKED = List.of(Stand.ON_TIME, Stand.LATE, Stand.OPEN, Stand.OVERDUE);

    private static final double AGENCY_NAME = 262;
    private static final double GROUP_NAME = 330;

    private final OverviewModel model;
    private final Messages messages;
    private final FigureWords words;
    /** Each is built when it is first looked at, so that going from one to the other costs nothing. */
    private final Map<By, StackedBars> bars = new EnumMap<>(By.class);
    private final StackPane place = new StackPane();
    private final Hyperlink reconciled = new Hyperlink();
    private final VBox picture;
    private final Label pictured = new Label();

    StandingChart(OverviewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.words = new FigureWords(messages);
        getStyleClass().add("card");
        place.setId("overview-bars");
        reconciled.setId("figure-SURPLUS");
        reconciled.setOnAction(_ -> {
            reconciled.setVisited(false);
            model.explainedProperty().set(model.byProperty().get() == By.AGENCY ? Figure.SURPLUS : Figure.MEASURED);
        });
        pictured.getStyleClass().add("section-title");
        picture = new VBox(8, pictured, legend(), place, reconciled);
        picture.getStyleClass().add("chart-picture");
        getChildren().setAll(heading(), picture);
        model.overviewProperty().addListener((_, _, _) -> {
            bars.clear();
            show();
        });
        model.byProperty().addListener((_, _, _) -> show());
        show();
    }

    private HBox heading() {
        ToggleGroup group = new ToggleGroup();
        HBox heading = new HBox(6);
        heading.setAlignment(Pos.CENTER_LEFT);
        for (By by : By.values()) {
            ToggleButton chip = new ToggleButton(messages.of("overview.by", by));
            chip.setId("by-" + by.name());
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setSelected(model.byProperty().get() == by);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.byProperty().set(by);
            });
            heading.getChildren().add(chip);
        }
        heading.getChildren().add(new StructureBox(model.structureProperty(), messages, "overview-structure"));
        Label advice = new Label(messages.get("overview.advice"));
        advice.getStyleClass().add("muted");
        advice.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button save = new Button(messages.get("overview.picture"));
        save.setId("overview-picture");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(
                _ -> NodePicture.take(picture, taken -> model.save(pictured.getText().replace('/', '-'), taken)));
        heading.getChildren().addAll(advice, space, save);
        return heading;
    }

    private Legend legend() {
        Map<String, String> colours = new LinkedHashMap<>();
        STACKED.forEach(stand -> colours.put(FigureWords.style(stand), words.name(stand)));
        return new Legend(colours);
    }

    private void show() {
        Overview overview = model.overviewProperty().get();
        if (overview == null) {
            place.getChildren().clear();
            pictured.setText("");
            reconciled.setText("");
            return;
        }
        boolean agencies = model.byProperty().get() == By.AGENCY;
        pictured.setText(messages.get(agencies ? "overview.chart.agencies" : "overview.chart.groups",
                Days.day(overview.standing().day())));
        place.getChildren().setAll(bars.computeIfAbsent(model.byProperty().get(), _ -> bars(overview, agencies)));
        reconciled.setText(agencies ? sumOfAgencies(overview.statistics()) : sumOfGroups(overview.statistics()));
    }

    private StackedBars bars(Overview overview, boolean agencies) {
        StackedBars chart = new StackedBars();
        chart.show(agencies ? ofAgencies(overview) : ofGroups(overview), agencies ? AGENCY_NAME : GROUP_NAME);
        return chart;
    }

    private List<BarRow> ofAgencies(Overview overview) {
        return overview.statistics()
                .agencies()
                .stream()
                .sorted(Comparator.comparing(agency -> -agency.standing().measured()))
                .map(agency -> row(name(agency.name()), agency.standing(),
                        stand -> overview.ledBy(agency.name(), stand)))
                .toList();
    }

    private String name(@Nullable String agency) {
        return agency == null ? messages.get("overview.noLead") : agency;
    }

    private List<BarRow> ofGroups(Overview overview) {
        List<BarRow> rows = new ArrayList<>();
        List<Statistics.OfGroup> groups = overview.statistics().groups();
        for (int at = 0; at < groups.size(); at++) {
            int group = at;
            Statistics.OfGroup shown = groups.get(at);
            String title = shown.title().replaceAll("\\s*\\R\\s*", " ");
            rows.add(row(shown.no().isEmpty() ? title : shown.no() + ". " + title, shown.standing(),
                    stand -> overview.ofGroup(group, stand)));
        }
        return rows;
    }

    private BarRow row(String name, Standing standing, Function<@Nullable Stand, List<StoodWork>> behind) {
        List<BarRow.Part> parts = STACKED.stream()
                .map(stand -> new BarRow.Part(FigureWords.style(stand), standing.in(stand),
                        messages.get("overview.bar", name, words.name(stand), standing.in(stand)),
                        () -> model.open(messages.get("overview.rows", name, words.name(stand)), behind.apply(stand))))
                .toList();
        return new BarRow(name, parts, new BarRow.Part("bar-all", standing.measured(),
                messages.get("overview.bar.all", name, standing.measured()),
                () -> model.open(name, behind.apply(null))));
    }

    private String sumOfAgencies(Statistics statistics) {
        int led = statistics.agencies().stream().mapToInt(agency -> agency.standing().measured()).sum();
        return messages.get("overview.sum.agencies", led, statistics.surplus().measured(),
                statistics.total().measured());
    }

    private String sumOfGroups(Statistics statistics) {
        int sum = statistics.groups().stream().mapToInt(group -> group.standing().measured()).sum();
        return messages.get("overview.sum.groups", sum, statistics.total().measured());
    }
}
