package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.reading.table.ColumnRole;

/** Writes into the cells of a row what a person changed of its task, and leaves all other cells as they are printed. */
final class RowText {
    private final List<ColumnRole> roles;

    RowText(List<ColumnRole> roles) {
        this.roles = roles;
    }

    /** Number and title of a group. */
    void group(Line line, @Nullable Piece former, Piece group) {
        boolean same = former != null && former.kind() == Kind.GROUP;
        if (!same) {
            for (int column = 0; column < line.columns(); column++) {
                line.text(column, "");
            }
        }
        line.level(0);
        number(line, same ? former : null, group);
        if (!same || !former.text().equals(group.text())) {
            line.text(titleColumn(line), group.text());
        }
    }

    private int titleColumn(Line line) {
        for (int column = 1; column < line.columns(); column++) {
            if (!line.text(column).isEmpty()) {
                return column;
            }
        }
        return Math.max(roles.indexOf(ColumnRole.CONTENT), Math.min(1, line.columns() - 1));
    }

    /** Number, content with the items that have no row of their own, agencies and deadline of a task. */
    void task(Line line, @Nullable Piece former, Piece task, List<String> inCell, List<String> wasInCell) {
        boolean same = former != null && former.kind() == Kind.TASK;
        if (!same || line.level() == 0) {
            line.level(1);
        }
        number(line, same ? former : null, task);
        if (!same || !former.text().equals(task.text()) || !inCell.equals(wasInCell)) {
            put(line, ColumnRole.CONTENT, cellOf(line, task, inCell));
        }
        for (AgencyRole role : AgencyRole.values()) {
            if (former == null || !printed(former, role).equals(printed(task, role))) {
                agencies(line, role, task.assignment());
            }
        }
        deadlines(line, former, task);
    }

    /** The content of an item that has a row of its own. */
    void item(Line line, @Nullable Piece former, Piece item) {
        boolean same = former != null && former.kind() == Kind.ITEM;
        if (!same) {
            line.level(2);
            line.no("");
            put(line, ColumnRole.NO, "");
        }
        if (!same || !former.text().equals(item.text())) {
            ColumnRole place = former != null && shown(line, ColumnRole.CONTENT).isEmpty()
                    && !shown(line, ColumnRole.PRODUCT).isEmpty() ? ColumnRole.PRODUCT : ColumnRole.CONTENT;
            put(line, place, item.text());
        }
        deadlines(line, former, item);
    }

    private void number(Line line, @Nullable Piece former, Piece piece) {
        if (former != null && former.label().equals(piece.label())) {
            return;
        }
        line.no(piece.label());
        boolean dotted = former == null || shown(line, ColumnRole.NO).endsWith(".");
        put(line, ColumnRole.NO, piece.label() + (dotted && !piece.label().isEmpty() ? "." : ""));
    }

    /** The content with its items below; lines that say the same as before keep their dash. */
    private String cellOf(Line line, Piece task, List<String> inCell) {
        List<String> printed = shown(line, ColumnRole.CONTENT).lines().toList();
        List<String> lines = new ArrayList<>(List.of(task.text()));
        for (String item : inCell) {
            lines.add(printed.stream()
                    .filter(old -> old.replaceFirst("^[-–+•*]\\s*", "").equals(item) && !old.equals(item))
                    .findFirst()
                    .orElse("- " + item));
        }
        return String.join("\n", lines);
    }

    private static String printed(Piece task, AgencyRole role) {
        return role == AgencyRole.COOPERATING ? String.valueOf(task.assignment().cooperatingText())
                : names(task.assignment().in(role));
    }

    private void agencies(Line line, AgencyRole role, Assignment assignment) {
        boolean apart = roles.contains(ColumnRole.LEAD) || roles.contains(ColumnRole.COOPERATING);
        String partners = assignment.cooperatingText() == null ? "" : assignment.cooperatingText();
        String leads = names(assignment.lead());
        switch (role) {
            case MONITORING -> put(line, ColumnRole.MONITORING, names(assignment.monitoring()));
            case COOPERATING -> {
                if (apart) {
                    put(line, ColumnRole.COOPERATING, partners);
                } else {
                    put(line, ColumnRole.IMPLEMENTERS, both(leads, partners));
                }
            }
            case LEAD -> {
                if (apart) {
                    put(line, roles.contains(ColumnRole.LEAD) ? ColumnRole.LEAD : ColumnRole.IMPLEMENTERS, leads);
                } else {
                    put(line, ColumnRole.IMPLEMENTERS, both(leads, partners));
                }
            }
        }
    }

    private static String both(String leads, String partners) {
        return Stream.of(leads, partners).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String names(List<AgencyMention> mentions) {
        return mentions.stream().map(AgencyMention::printed).collect(Collectors.joining(", "));
    }

    private void deadlines(Line line, @Nullable Piece former, Piece piece) {
        if (former == null || !former.deadlines().equals(piece.deadlines())) {
            put(line, ColumnRole.DEADLINE,
                    piece.deadlines().stream().map(Deadline::text).collect(Collectors.joining("; ")));
        }
    }

    private String shown(Line line, ColumnRole role) {
        int column = roles.indexOf(role);
        return column < 0 ? "" : line.text(column);
    }

    private void put(Line line, ColumnRole role, String text) {
        int column = roles.indexOf(role);
        if (column >= 0 && !line.text(column).equals(text)) {
            line.text(column, text);
        }
    }
}
