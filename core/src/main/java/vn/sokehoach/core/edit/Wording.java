package vn.sokehoach.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.edit.tree.Numbers;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.structure.Caption;
import vn.sokehoach.core.text.TypedText;

/** Gives something other words or another number. */
final class Wording {
    private final Workbench bench;

    Wording(Workbench bench) {
        this.bench = bench;
    }

    /** The plan with a part or appendix reworded; a piece of the tree is changed in place. */
    Plan apply(PlanEdit.Reword edit) throws EditRefused {
        Piece piece = bench.tree().find(edit.id()).orElse(null);
        if (piece != null) {
            String text = piece.kind() == Kind.GROUP ? TypedText.line(edit.text()) : TypedText.lines(edit.text());
            piece.text(Workbench.needed(text));
            return bench.plan();
        }
        String title = TypedText.line(edit.text());
        int part = part(edit.id());
        if (part >= 0) {
            return withPart(part, Workbench.needed(title));
        }
        Appendix old = appendix(edit.id());
        return with(old, new Appendix(old.id(), old.no(), old.kind(), title, old.basis(), old.table(), old.rows()));
    }

    /** The plan with an appendix renumbered; a piece of the tree is changed in place. */
    Plan apply(PlanEdit.Relabel edit) throws EditRefused {
        String label = TypedText.line(edit.label()).replaceAll("[.)\\s]+$", "");
        Piece piece = bench.tree().find(edit.id()).orElse(null);
        if (piece != null) {
            if (piece.kind() == Kind.ITEM) {
                throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
            }
            piece.label(label);
            return bench.plan();
        }
        Appendix old = appendix(edit.id());
        renameParts(new Caption(old.no(), "", null).name(), new Caption(label, "", null).name());
        return with(old, new Appendix(old.id(), label, old.kind(), old.title(), old.basis(), old.table(), old.rows()));
    }

    void apply(PlanEdit.Renumber edit) throws EditRefused {
        Piece group = edit.group() == null ? null : bench.piece(edit.group());
        if (group != null && group.kind() != Kind.GROUP) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        if (!new Numbers(bench.tree()).renumber(group, edit.style())) {
            throw new EditRefused(EditRefused.Code.NUMBERS_EXHAUSTED);
        }
    }

    /** The groups of an appendix name it as their part. */
    private void renameParts(String old, String name) {
        bench.tree().groups().stream().filter(group -> old.equals(group.part())).forEach(group -> group.part(name));
    }

    private int part(UUID id) {
        List<Part> parts = bench.plan().body().parts();
        for (int place = 0; place < parts.size(); place++) {
            if (PartIds.of(bench.plan(), place).equals(id)) {
                return place;
            }
        }
        return -1;
    }

    private Plan withPart(int place, String title) {
        Plan plan = bench.plan();
        List<Part> parts = new ArrayList<>(plan.body().parts());
        parts.set(place, new Part(parts.get(place).no(), title, parts.get(place).source()));
        return new Plan(plan.id(), plan.year(), plan.heading(),
                new Body(parts, plan.body().groups(), plan.body().orders()), plan.appendices(), plan.citations(),
                plan.reading());
    }

    private Appendix appendix(UUID id) throws EditRefused {
        return bench.plan()
                .appendices()
                .stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
    }

    private Plan with(Appendix old, Appendix appendix) {
        Plan plan = bench.plan();
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(),
                plan.appendices().stream().map(each -> each == old ? appendix : each).toList(), plan.citations(),
                plan.reading());
    }
}
