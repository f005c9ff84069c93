package vn.sokehoach.core.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.HeadingField;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Citations.NamedAppendix;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.plan.StatedTarget;
import vn.sokehoach.core.text.VietnameseText;

/** The whole plan after a revision. */
final class RevisedPlan {
    private final Plan kept;
    private final Plan fresh;
    private final Scope scope;
    private final Rejections rejections;

    RevisedPlan(Plan kept, Plan fresh, Scope scope, Rejections rejections) {
        this.kept = kept;
        this.fresh = fresh;
        this.scope = scope;
        this.rejections = rejections;
    }

    Plan plan() {
        Body body = new RevisedBody(kept, fresh, scope, rejections).body();
        List<Appendix> appendices = new RevisedAppendices(kept, fresh, scope, rejections).appendices();
        return new Plan(kept.id(), scope.isWhole() ? fresh.year() : kept.year(), heading(), body, appendices,
                citations(),
                new RevisedReading(kept, fresh, scope).of(body, appendices));
    }

    /** A new version of the text brings its heading, of which nothing is lost that it does not print; others only complete it. */
    private Heading heading() {
        Signatory signatory = new Signatory(chosen(HeadingField.AUTHORITY), chosen(HeadingField.POSITION),
                chosen(HeadingField.SIGNATORY));
        String issued = chosen(HeadingField.ISSUE_DATE);
        return new Heading(chosen(HeadingField.NUMBER), issued == null ? null : LocalDate.parse(issued),
                chosen(HeadingField.PLACE), chosen(HeadingField.DOCUMENT_TYPE), chosen(HeadingField.TITLE),
                chosen(HeadingField.ISSUER), signatory.equals(new Signatory(null, null, null)) ? null : signatory);
    }

    private @Nullable String chosen(HeadingField field) {
        String was = field.of(kept.heading());
        String is = field.of(fresh.heading());
        if (rejections.keeps(field)) {
            return was;
        }
        if (scope.isWhole()) {
            return is;
        }
        String first = scope.files().isEmpty() ? was : is;
        return first == null ? scope.files().isEmpty() ? is : was : first;
    }

    /** A new version of the text says anew what reports are due and what is cited; others add to it. */
    private Citations citations() {
        if (scope.isWhole()) {
            return fresh.citations();
        }
        Citations was = kept.citations();
        Citations is = fresh.citations();
        List<StatedTarget> targets = new ArrayList<>(is.statedTargets());
        Set<Object> said = new HashSet<>();
        targets.forEach(target -> said.add(said(target)));
        targets.addAll(scope.files().isEmpty() ? 0 : targets.size(), was.statedTargets()
                .stream()
                .filter(target -> !scope.files().contains(target.source().file()) && said.add(said(target)))
                .toList());
        if (!scope.files().isEmpty()) {
            List<String> standing = was.printedAppendices().stream().filter(this::standsInAnotherFile).toList();
            return new Citations(targets, is.reportingDuties(), is.legalReferences(), is.statedShares(),
                    is.namedAppendices(), union(is.printedAppendices(), standing, Function.identity()));
        }
        return new Citations(targets,
                union(was.reportingDuties(), is.reportingDuties(),
                        duty -> List.of(duty.kind(), duty.before(), String.valueOf(duty.rule()))),
                dated(union(was.legalReferences(), is.legalReferences(), Function.identity())),
                union(was.statedShares(), is.statedShares(), shares -> VietnameseText.tight(shares.quote())),
                union(was.namedAppendices(), is.namedAppendices(), NamedAppendix::no),
                union(was.printedAppendices(), is.printedAppendices(), Function.identity()));
    }

    private boolean standsInAnotherFile(String no) {
        return kept.appendices()
                .stream()
                .filter(appendix -> appendix.no().equals(no))
                .flatMap(appendix -> appendix.rows().stream())
                .anyMatch(row -> !scope.files().contains(row.source().file()));
    }

    private static Object said(StatedTarget target) {
        return VietnameseText.tight(target.target().printed() + "|" + target.unit());
    }

    // A mention without a date makes no entry of its own where a dated one of the same document exists.
    private static List<LegalReference> dated(List<LegalReference> all) {
        return all.stream()
                .filter(one -> one.date() != null || all.stream()
                        .noneMatch(other -> other.date() != null
                                && other.kind().equals(one.kind()) && other.number().equals(one.number())))
                .toList();
    }

    static <T> List<T> union(List<T> there, List<T> more, Function<T, ?> key) {
        Set<Object> keys = new LinkedHashSet<>();
        return Stream.concat(there.stream(), more.stream()).filter(one -> keys.add(key.apply(one))).toList();
    }
}
