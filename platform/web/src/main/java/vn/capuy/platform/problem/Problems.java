package vn.capuy.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;

/** Writes refusals for the request at hand. */
@RequestScoped
public class Problems {
    /** Seconds after which a caller may try again what could not be served for now. */
    static final int RETRY_AFTER_SECONDS = 2;

    private final CallerLanguage language;
    private final Correlation correlation;
    private final UriInfo uri;

    public Problems(CallerLanguage language, Correlation correlation, UriInfo uri) {
        this.language = language;
        this.correlation = correlation;
        this.uri = uri;
    }

    public Response answer(ProblemType type) {
        return answer(type, null, Map.of(), List.of(), List.of());
    }

    public Response answer(ProblemException refusal) {
        Language in = language.get();
        return answer(
                refusal.type(),
                refusal.messageKey(),
                refusal.arguments(),
                refusal.violations(fault -> Messages.say(in, fault.messageKey(), fault.arguments())),
                List.of());
    }

    public Response answer(
            ProblemType type,
            String messageKey,
            Map<String, ?> arguments,
            List<Violation> violations,
            List<FindingView> findings) {
        var problem = problem(
                language.get(), type, messageKey, arguments, uri.getRequestUri().getRawPath(), correlation.id());
        var response = Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get().tag())
                .entity(new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.detail(),
                        problem.instance(),
                        problem.correlationId(),
                        violations.isEmpty() ? null : violations,
                        findings.isEmpty() ? null : findings));
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.REQUEST_IN_PROGRESS) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"capuy\"");
        }
        return response.build();
    }

    /** A refusal's body without a request context: for code that answers below the REST layer. */
    public static Problem problem(
            Language language,
            ProblemType type,
            String messageKey,
            Map<String, ?> arguments,
            String instance,
            String correlationId) {
        String detail = messageKey == null ? "problem." + type.slug() + ".detail" : messageKey;
        return new Problem(
                type.urn(),
                Messages.say(language, "problem." + type.slug() + ".title"),
                type.status(),
                Messages.say(language, detail, arguments),
                instance,
                correlationId,
                null,
                null);
    }
}
