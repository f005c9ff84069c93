package vn.sokehoach.app.cli.argument;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An option that says nothing of what was asked for. */
public final class UnfittingOption extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String option;
    private final String wanted;

    /**
     * A wrong call.
     *
     * @param option the option: "--period"
     * @param wanted what was asked for: "--appendix I"
     */
    public UnfittingOption(CommandLine command, String option, String wanted) {
        super(command, option + " with " + wanted);
        this.option = option;
        this.wanted = wanted;
    }

    /** The option. */
    public String option() {
        return option;
    }

    /** What was asked for. */
    public String wanted() {
        return wanted;
    }
}
