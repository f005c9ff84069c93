package vn.sokehoach.app.appendix.report;

import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.control.Shown;

/** Opens the report above the window. */
public record ReportDoor(Desk desk) {

    /** Opens it; its pages are given up when it is closed. */
    public void open(ReportModel model) {
        ReportView view = new ReportView(model, desk.messages());
        Shown.of(view).addListener((_, before, showing) -> {
            if (before && !showing) {
                model.end();
            }
        });
        desk.dialogs().open(desk.messages().get("report.title"), view);
    }
}
