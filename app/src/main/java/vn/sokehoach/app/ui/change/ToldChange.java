package vn.sokehoach.app.ui.change;

import org.jspecify.annotations.Nullable;

/**
 * A difference as people and other programs are told of it.
 *
 * @param code    stable: "TASK_REWORDED", "TARGET_RAISED" ...
 * @param message a sentence: what, and where in the plan
 * @param where   the piece and its place in the file, on one line
 * @param before  what was; null where there was nothing
 * @param after   what is; null where there is nothing any more
 */
public record ToldChange(String code, String message, String where, @Nullable String before,
        @Nullable String after) {}
