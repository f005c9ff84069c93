package vn.sokehoach.architecture.violation.core.usecase;

public final class InnocentFailure extends RuntimeException {
    InnocentFailure() {
        super("why");
    }
}
