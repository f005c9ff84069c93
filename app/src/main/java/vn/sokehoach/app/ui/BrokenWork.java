package vn.sokehoach.app.ui;

/** Work was ended by an error of the machine; it stands where that happened. */
public final class BrokenWork extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenWork(Error broken) {
        super(broken.toString(), broken);
        setStackTrace(broken.getStackTrace());
    }
}
