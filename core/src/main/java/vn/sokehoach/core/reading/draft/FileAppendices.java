package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.structure.BodyRecogniser;
import vn.sokehoach.core.reading.structure.Caption;
import vn.sokehoach.core.reading.structure.Zones.AppendixZone;
import vn.sokehoach.core.reading.table.AppendixRecogniser;
import vn.sokehoach.core.reading.table.AppendixRecogniser.Recognised;
import vn.sokehoach.core.reading.table.TableRuns;

/** Recognises the appendices of a file: tables, those in the running text too, and appendices that are texts. */
final class FileAppendices {

    private static final Body NOTHING = new Body(List.of(), List.of(), List.of());

    private final AppendixRecogniser recogniser;
    private final BodyRecogniser bodies;
    private final Account account;
    private final List<Recognised> tables = new ArrayList<>();
    private final List<TaskGroup> groups = new ArrayList<>();

    FileAppendices(AppendixRecogniser recogniser, BodyRecogniser bodies, Account account) {
        this.recogniser = recogniser;
        this.bodies = bodies;
        this.account = account;
    }

    /** Reads the appendices of a file whose running text has these parts. */
    void read(ReadFile file, List<Part> parts) {
        for (int i = 0; i < file.zones().appendices().size(); i++) {
            AppendixZone zone = file.zones().appendices().get(i);
            Caption caption = file.captions().get(i);
            if (zone.tables().isEmpty()) {
                readText(zone, caption);
            } else {
                readTables(zone, caption, parts);
            }
        }
    }

    private void readTables(AppendixZone zone, Caption caption, List<Part> parts) {
        boolean understood = false;
        for (List<Table> run : TableRuns.of(zone.tables())) {
            Optional<Recognised> table = recogniser.recognise(caption, run, place(caption, run, parts));
            table.ifPresent(tables::add);
            account.tables(run, table.map(Recognised::appendix));
            understood |= table.isPresent();
        }
        account.appendix(zone, understood);
    }

    /** Groups of a table belong to its appendix, those of a table in the running text to the part around it. */
    private static AppendixRecogniser.Place place(Caption caption, List<Table> run, List<Part> parts) {
        int block =
                run.getFirst().cells().stream().map(Cell::source).mapToInt(source -> source.block()).max().orElse(0);
        return parts.stream()
                .filter(part -> caption.isEmpty() && part.source().block() < block)
                .reduce((_, later) -> later)
                .map(part -> new AppendixRecogniser.Place(part.no(), part.title()))
                .orElseGet(() -> new AppendixRecogniser.Place(caption.name(), named(caption)));
    }

    /** Where most tasks have no lead, it is no list of tasks: the cells of a table, say, that lost its lines. */
    private static boolean assigns(Body text) {
        List<PlanTask> tasks = text.groups().stream().flatMap(group -> group.tasks().stream()).toList();
        return tasks.stream().filter(task -> !task.assignment().lead().isEmpty()).count() * 2 > tasks.size();
    }

    private static String named(Caption caption) {
        return caption.title().isEmpty() ? caption.name() : caption.title();
    }

    private void readText(AppendixZone zone, Caption caption) {
        Body read = zone.rest().isEmpty() ? NOTHING : bodies.recognise(zone.rest());
        Body text = assigns(read) ? read : NOTHING;
        text.groups()
                .forEach(group -> groups.add(new TaskGroup(group.id(), group.no(),
                        group.title().isEmpty() ? named(caption) : group.title(), caption.name(), group.tasks(),
                        group.source())));
        account.appendixText(zone, text);
    }

    /** The tables that were understood, in their order. */
    List<Recognised> tables() {
        return tables;
    }

    /** The appendices as the plan keeps them. */
    List<Appendix> appendices() {
        return tables.stream().map(Recognised::appendix).toList();
    }

    /** The groups of appendices that are texts. */
    List<TaskGroup> groups() {
        return groups;
    }
}
