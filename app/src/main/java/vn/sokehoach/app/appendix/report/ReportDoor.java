package vn.sokehoach.app.appendix.report;

import vn.sokehoach.app.ui.Desk;

/** Opens the report above the window. */
public record ReportDoor(Desk desk) {

    /** Opens it; its pages are given up when it is closed. */
    public void open(ReportModel model) {
        ReportView view = new ReportView(model, desk.messages());
        view.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.showingProperty())
                .addListener((_, before, showing) -> {
                    if (Boolean.TRUE.equals(before) && !Boolean.TRUE.equals(showing)) {
                        model.end();
                    }
                });
        desk.dialogs().open(desk.messages().get("report.title"), view);
    }
}
