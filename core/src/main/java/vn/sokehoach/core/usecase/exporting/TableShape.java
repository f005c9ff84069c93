package vn.sokehoach.core.usecase.exporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.appendix.made.WorkColumn;

/**
 * What goes into the tables that are made of tasks.
 *
 * @param scope  the work in them, their rows and columns, and the day of which they tell
 * @param period only what was reported for this period; null for all
 * @param by     the rows of a standing; null for a table of each kind
 */
public record TableShape(WorkScope scope, @Nullable String period, StandingForm.@Nullable By by) {

    /** The chosen tables in this shape; those that a document prints stay as they are. */
    public AppendixChoice of(AppendixChoice choice) {
        return switch (choice) {
            case AppendixChoice.Assignment _ -> new AppendixChoice.Assignment(assigned());
            case AppendixChoice.Progress _ -> new AppendixChoice.Progress(scope, period);
            case AppendixChoice.Standing all ->
                new AppendixChoice.Standing(by == null ? all.by() : List.of(by), scope.asOf(), scope.leader(),
                        all.structure());
            case AppendixChoice.Several several ->
                new AppendixChoice.Several(several.choices().stream().map(this::of).toList());
            case AppendixChoice.All _,AppendixChoice.Matrix _,AppendixChoice.Numbered _ -> choice;
        };
    }

    /** An assignment table tells nothing that was reported. */
    private WorkScope assigned() {
        List<WorkColumn> columns =
                scope.shape().columns().stream().filter(column -> !column.isReported()).toList();
        return new WorkScope(scope.agency(), scope.role(), scope.leader(), scope.group(), scope.overdue(), scope.asOf(),
                new WorkScope.Shape(scope.shape().byItem(), columns));
    }
}
