package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.FrameCells;
import vn.sokehoach.app.task.TaskRow;

/** Lãnh đạo phụ trách, sản phẩm, văn bản giao, gia hạn: what is set around a task; typed in place, may be emptied. */
final class FrameColumn extends TaskColumn {
    FrameColumn(String key, String title) {
        super(key, title, 150);
        getStyleClass().add("remark-column");
    }

    @Override
    public String text(TaskRow row) {
        return FrameCells.text(key(), row);
    }

    @Override
    public boolean takes(TaskRow row) {
        return FrameCells.takes(key(), row);
    }

    @Override
    public boolean isClearable() {
        return true;
    }

    @Override
    public boolean isLong() {
        return key().equals("product");
    }
}
