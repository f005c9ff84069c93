package vn.sokehoach.architecture.violation.app.cli;

public final class InnocentCommand {
    void print() {
        System.out.println();
    }
}
