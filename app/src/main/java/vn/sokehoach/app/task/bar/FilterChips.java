package vn.sokehoach.app.task.bar;

import vn.sokehoach.app.task.Condition;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.view.Chips;

/** What the tasks are narrowed by. */
public final class FilterChips extends Chips<Condition> {
    public FilterChips(TasksModel model, Messages messages) {
        super(model.views(), model.views()::conditions, model.views()::narrow, new ConditionWords(messages)::of,
                messages);
    }
}
