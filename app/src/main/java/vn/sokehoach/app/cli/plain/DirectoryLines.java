package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.overview.StructureComparison.Row;
import vn.sokehoach.core.usecase.directory.OpenName;

/** Open names and structures of agencies, for people. */
public final class DirectoryLines {
    private static final int NAME = 70;

    private final Messages messages;

    public DirectoryLines(Messages messages) {
        this.messages = messages;
    }

    /** A line for each name that no agency is known for. */
    public String open(List<OpenName> names) {
        if (names.isEmpty()) {
            return messages.get("directory.open.none");
        }
        Sentences sentences = new Sentences(messages);
        Columns table = new Columns().row(messages.get("directory.open.name"), messages.get("agency.owner"),
                messages.get("directory.open.mentions"), messages.get("directory.open.plans"));
        names.forEach(name -> table.row(Columns.brief(name.printed(), NAME), name.owner(),
                String.valueOf(name.mentions()),
                name.plans().stream().map(sentences::nameOf).collect(Collectors.joining(", "))));
        return table.text();
    }

    /** A line for each agency of now with those whose tasks they were; the sums below. */
    public String of(StructureComparison comparison) {
        Columns table = new Columns().row(messages.get("structure.NOW"), messages.get("agency.owner"),
                messages.get("directory.tasks"), messages.get("directory.shared"), messages.get("structure.THEN"));
        for (Row row : comparison.rows()) {
            table.row(Columns.brief(row.name(), NAME), row.owner(), String.valueOf(row.tasks()),
                    String.valueOf(row.shared()),
                    row.parts()
                            .stream()
                            .map(part -> part.name() + " " + part.tasks())
                            .collect(Collectors.joining(" + ")));
        }
        return table.text() + "\n" + messages.get("directory.sums", comparison.tasks(), comparison.sumThen(),
                comparison.sumNow(), comparison.shared(), comparison.split());
    }
}
