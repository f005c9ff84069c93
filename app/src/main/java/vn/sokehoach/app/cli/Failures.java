package vn.sokehoach.app.cli;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
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
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.drafting.RefusedHeading;

/** Says in one sentence what went wrong, and tells the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    /** Between what excludes one another, not within what belongs together in brackets. */
    private static final Pattern AMONG_SEVERAL = Pattern.compile(",(?![^(]*\\))");

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
            case EditRefused edit when edit.code() == EditRefused.Code.NOTHING_CHANGES -> nothing(edit);
            case EditRefused edit -> said(session.sentences().of(edit), ExitCode.WRONG_CALL);
            case RefusedHeading heading -> said(String.join("\n",
                    heading.reasons().values().stream().map(session.sentences()::of).sorted().toList()),
                    ExitCode.WRONG_CALL);
            case StoreException store -> noted(store, session.sentences().of(store), ExitCode.STORE);
            case CopyRefused copy -> said(session.sentences().of(copy), code(copy));
            case KeyNotGiven missing -> said(session.messages().get(missing.textKey(), missing.arguments()),
                    ExitCode.STORE);
            default -> isForMemory(failure) ? noMemory() : unexpected(failure);
        };
    }

    /** Memory was too small for a call; gives the exit code. */
    int noMemory() {
        return said(session.messages().get("cli.memory"), ExitCode.STORE);
    }

    /** The database wraps it. */
    private static boolean isForMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static int code(CopyRefused copy) {
        return switch (copy.reason()) {
            case LOCKED, WRONG_KEY -> ExitCode.STORE;
            default -> ExitCode.REFUSED;
        };
    }

    /** What is wrong in the call itself; whatever else is refused is not there, or cannot be read. */
    private static int code(Refused refused) {
        return switch (refused.refusal().code()) {
            case AMBIGUOUS_PLAN, AMBIGUOUS_AGENCY, AGENCY_NAME_MISSING, TRANSITION_NOT_ALLOWED, NOTE_NEEDED,
                    PERCENT_OUT_OF_RANGE, TRACKED_BY_ITEM, NO_VALUE, UNKNOWN_PERIOD, NO_DEADLINE, EXTENSION_NOT_LATER,
                    NOT_EXTENDED, NO_CITED_DOCUMENT, SAME_TASK, YEAR_NOT_LATER, FORMAT_NOT_AVAILABLE ->
                ExitCode.WRONG_CALL;
            default -> ExitCode.REFUSED;
        };
    }

    /** What is so already need not be corrected, which is no failure. */
    private int nothing(EditRefused same) {
        session.print(session.sentences().of(same));
        return ExitCode.DONE;
    }

    private int said(String sentence, int code) {
        session.say(sentence);
        return code;
    }

    private int noted(Exception failure, String sentence, int code) {
        session.surroundings().door().diagnosing(session.folder()).note(failure);
        return said(sentence, code);
    }

    private int unexpected(Exception failure) {
        LOG.error("a command failed", failure);
        return noted(failure, session.messages().get("cli.unexpected", failure.getClass().getSimpleName()),
                ExitCode.UNEXPECTED);
    }

    private String sentence(ParameterException wrong) {
        Messages messages = session.messages();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                messages.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> messages.get("cli.missing",
                    String.join(", ", missing.getMissing().stream().map(Failures::name).toList()));
            case UnfittingOption unfitting -> messages.get("cli.unfitting", unfitting.option(), unfitting.wanted());
            case MutuallyExclusiveArgsException several -> messages.get("cli.exclusive", options(several));
            case OverwrittenOptionException twice -> messages.get("cli.twice", name(twice.getOverwritten()));
            default -> wrong.getArgSpec() == null ? messages.get("cli.notUnderstood")
                    : messages.get("cli.value", String.valueOf(wrong.getValue()), name(wrong.getArgSpec()));
        };
    }

    /** The options of which one may be there; those that go together with a stroke between. */
    private static String options(MutuallyExclusiveArgsException several) {
        return AMONG_SEVERAL.splitAsStream(several.getMessage())
                .map(each -> OPTION.matcher(each)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining("/")))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
