package vn.sokehoach.architecture.violation.app.ui;

public interface Dialogs {
    void tell(String sentence);
}
