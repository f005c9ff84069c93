package vn.sokehoach.app.shell.state;

import java.time.Clock;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;

/** What the bars above and below the screens say: what was saved, what was just done, what is going on. */
public final class WindowStatus {
    private final Messages messages;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");

    public WindowStatus(Messages messages) {
        this.messages = messages;
    }

    /** Something was just saved, at the clock's time. */
    public void saved(Clock clock) {
        saved.set(messages.get("shell.saved", Days.minute(clock.instant(), clock.getZone())));
    }

    /** Says a sentence until the next act; "" takes it away. */
    public void tell(String sentence) {
        notice.set(sentence);
    }

    /** Says what is going on beside the window; "" when it is over. */
    public void busy(String sentence) {
        busy.set(sentence);
    }

    /** "Đã lưu 14:05"; "" before anything was saved. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What was just undone or redone, in words; "" for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What is going on beside the window; "" for nothing. */
    public ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
