package vn.capuy.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.capuy.kernel.ballot.BallotRefused;
import vn.capuy.kernel.lifecycle.StepRefused;
import vn.capuy.kernel.rule.RulingRefused;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;

/** Exceptions into problems. No other class of the suite maps exceptions. */
public class ExceptionMappers {
    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private final Problems problems;
    private final CallerLanguage language;

    public ExceptionMappers(Problems problems, CallerLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal) {
        return problems.answer(refusal);
    }

    @ServerExceptionMapper
    public Response wrongState(StepRefused refused) {
        return problems.answer(
                ProblemType.WRONG_STATE,
                "problem.wrong-state.step",
                Map.of("state", refused.state(), "step", refused.step()),
                List.of(),
                List.of());
    }

    /** A regulation that is not met, with everything that the ruling found and what it leaves to a person. */
    @ServerExceptionMapper
    public Response regulationNotMet(RulingRefused refused) {
        var found = Stream.concat(refused.ruling().refusals().stream(), refused.ruling().toJudge().stream())
                .toList();
        return problems.answer(
                ProblemType.REGULATION_NOT_MET, null, Map.of(), List.of(), FindingView.of(found, language.get()));
    }

    /** Figures of a vote that contradict each other: each breach names the figure that cannot be, such as {@code present}. */
    @ServerExceptionMapper
    public Response ballotRefused(BallotRefused refused) {
        List<Violation> violations = refused.breaches().stream()
                .map(breach -> Violation.ofField(figure(breach), Messages.say(language.get(), breach)))
                .toList();
        return problems.answer(ProblemType.INVALID_INPUT, null, Map.of(), violations, List.of());
    }

    private static String figure(String breach) {
        return breach.substring(breach.indexOf('.') + 1, breach.indexOf('-'));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated() {
        return problems.answer(ProblemType.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused) {
        return problems.answer(ProblemType.FORBIDDEN);
    }

    /** Bean validation of parameters and bodies; the messages are already in the caller's language. */
    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException refused) {
        List<Violation> violations = refused.getConstraintViolations().stream()
                .map(v -> Violation.ofField(field(v.getPropertyPath()), v.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return problems.answer(ProblemType.INVALID_INPUT, null, Map.of(), violations, List.of());
    }

    /** A body that is no JSON, or not of the operation's form. The parser's own words name classes, so they are not passed on. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response malformed(JsonProcessingException refused) {
        return malformedBody(refused);
    }

    @ServerExceptionMapper
    public Response byStatus(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException json) {
            return malformedBody(json);
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        // A parameter that cannot be converted is a 404 for JAX-RS; the caller is better told that the value is wrong.
        if (status == 404 && refused.getCause() != null) {
            return problems.answer(ProblemType.INVALID_INPUT);
        }
        return ProblemType.ofStatus(status).map(problems::answer).orElseGet(() -> unexpected(refused));
    }

    @ServerExceptionMapper
    public Response unexpected(Exception fault) {
        LOG.error("Request failed unexpectedly", fault);
        return problems.answer(ProblemType.INTERNAL);
    }

    private Response malformedBody(JsonProcessingException refused) {
        String field = refused instanceof JsonMappingException mapping ? path(mapping) : "";
        if (field.isEmpty()) {
            return problems.answer(ProblemType.MALFORMED_BODY);
        }
        String message = Messages.say(language.get(), "violation.unreadable");
        return problems.answer(
                ProblemType.MALFORMED_BODY, null, Map.of(), List.of(Violation.ofField(field, message)), List.of());
    }

    private static String path(JsonMappingException refused) {
        return refused.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** The path as the caller knows it: without the Java method and the name of its body parameter. */
    private static String field(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY
                        || node.getKind() == ElementKind.CONTAINER_ELEMENT
                        || (node.getKind() == ElementKind.PARAMETER && isLast(path, node)))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static boolean isLast(Path path, Path.Node node) {
        Path.Node last = null;
        for (Path.Node each : path) {
            last = each;
        }
        return last == node;
    }
}
