package vn.sokehoach.app.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sokehoach.app.cli.argument.UnfittingOption;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.KeyNotGiven;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.Refused;

/** Says in one sentence what went wrong, and tells the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        session.say(session.messages().get("cli.wrong", sentence(wrong), command));
        return ExitCode.WRONG_CALL;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case Refused refused -> said(session.sentences().of(refused.refusal()), code(refused));
            case UnwritableFile unwritable -> said(session.sentences().of(unwritable), ExitCode.REFUSED);
            case CopyRefused copy -> said(session.sentences().of(copy), code(copy));
            case KeyNotGiven missing -> said(session.messages().get(missing.textKey(), missing.arguments()),
                    ExitCode.STORE);
            case StoreException store -> said(session.sentences().of(store), ExitCode.STORE);
            default -> unexpected(failure);
        };
    }

    private static int code(CopyRefused copy) {
        return switch (copy.reason()) {
            case LOCKED, WRONG_KEY -> ExitCode.STORE;
            default -> ExitCode.REFUSED;
        };
    }

    private static int code(Refused refused) {
        return switch (refused.refusal().code()) {
            case UNKNOWN_PLAN, UNKNOWN_TASK, UNKNOWN_AGENCY, UNKNOWN_APPENDIX, UNKNOWN_GROUP, UNKNOWN_INDICATOR,
                    NO_SUCH_TASKS, NO_AGENCY_HAS_TASKS, TEMPLATE_UNREADABLE, TEMPLATE_PLACE_UNKNOWN,
                    TEMPLATE_PLACE_BROKEN, AGENCY_NAME_TAKEN, AGENCY_NAME_ENDED, AGENCY_NAME_OVERLAPS, AGENCY_ENDED,
                    MERGED_INTO_ITSELF, NO_COLLECTIVE, MEMBER_OF_ITSELF, REORGANISATION_EMPTY,
                    REORGANISATION_NOT_READ, NAME_NOT_OPEN, FILE_UNREADABLE ->
                ExitCode.REFUSED;
            case AMBIGUOUS_PLAN, AMBIGUOUS_AGENCY, AGENCY_NAME_MISSING, TRANSITION_NOT_ALLOWED, NOTE_NEEDED,
                    PERCENT_OUT_OF_RANGE, TRACKED_BY_ITEM, NO_VALUE, UNKNOWN_PERIOD, NO_DEADLINE, EXTENSION_NOT_LATER,
                    NOT_EXTENDED, NO_CITED_DOCUMENT,
                    FORMAT_NOT_AVAILABLE ->
                ExitCode.WRONG_CALL;
        };
    }

    private int said(String sentence, int code) {
        session.say(sentence);
        return code;
    }

    private int unexpected(Exception failure) {
        LOG.error("a command failed", failure);
        return said(session.messages().get("cli.unexpected", failure.getClass().getSimpleName()), ExitCode.UNEXPECTED);
    }

    private String sentence(ParameterException wrong) {
        Messages messages = session.messages();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                messages.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> messages.get("cli.missing",
                    String.join(", ", missing.getMissing().stream().map(Failures::name).toList()));
            case UnfittingOption unfitting -> messages.get("cli.unfitting", unfitting.option(), unfitting.wanted());
            case OverwrittenOptionException twice -> messages.get("cli.twice", name(twice.getOverwritten()));
            default -> wrong.getArgSpec() == null ? messages.get("cli.notUnderstood")
                    : messages.get("cli.value", String.valueOf(wrong.getValue()), name(wrong.getArgSpec()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
