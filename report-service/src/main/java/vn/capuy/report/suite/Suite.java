package vn.capuy.report.suite;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;

/** Asks the suite for figures. Where a part of the answer is missing there is no answer (503): half a report is none. */
@ApplicationScoped
public class Suite {
    private final SuiteClient client;
    private final CallerLanguage language;
    private final ObjectMapper json;

    Suite(SuiteClient client, CallerLanguage language, ObjectMapper json) {
        this.client = client;
        this.language = language;
        this.json = json;
    }

    /** @throws ProblemException 404 for an organisation that is not the caller's to know of, 503 where a service is silent */
    public SuiteFigures figures(SuiteQuestion question) {
        return figures(List.of(question)).getFirst();
    }

    /** The answers in the order of the questions. */
    public List<SuiteFigures> figures(List<SuiteQuestion> questions) {
        var paths = questions.stream()
                .map(question -> "/api/kpi/v1/figures?" + question.parameters())
                .toList();
        return client.askAll(paths, language.get()).stream()
                .map(answer -> {
                    var told = read(accepted(answer), new TypeReference<SuiteFigures>() {});
                    refusePartial(told.partial(), told.missing());
                    return told;
                })
                .toList();
    }

    /** What all figures are called in every language. */
    public SuiteCatalogue catalogue() {
        var entries = new EnumMap<Language, Map<String, SuiteCatalogue.Entry>>(Language.class);
        for (Language each : Language.values()) {
            var told = read(
                    accepted(client.ask("/api/kpi/v1/indicators", each)), new TypeReference<SuiteCatalogue.Told>() {});
            refusePartial(told.partial(), List.of());
            entries.put(
                    each,
                    told.items().stream()
                            .collect(Collectors.toMap(SuiteCatalogue.Entry::code, Function.identity(), (a, b) -> a)));
        }
        return new SuiteCatalogue(entries);
    }

    /**
     * The records that changed figures since a moment, in the order of the figures; empty where the caller may count them
     * and not read them.
     *
     * @param recordsHrefs where the records of the figures stand, as the gateway told it
     * @param question what is asked now
     * @param limit how many records of each are named at most
     */
    public List<Optional<SuiteChanges>> changes(
            List<String> recordsHrefs, SuiteQuestion question, Instant since, int limit) {
        var paths = recordsHrefs.stream()
                .map(href -> changesHref(href, question, since) + "&limit=" + limit)
                .toList();
        return client.askAll(paths, language.get()).stream()
                .map(answer -> answer.status() == 403
                        ? Optional.<SuiteChanges>empty()
                        : Optional.of(read(accepted(answer), new TypeReference<SuiteChanges>() {})))
                .toList();
    }

    /** Where the changes of a figure stand of which the records stand there. */
    public static String changesHref(String recordsHref, SuiteQuestion question, Instant since) {
        String path = recordsHref.substring(0, recordsHref.indexOf("/records"));
        return path + "/changes?" + question.parameters() + "&since=" + since;
    }

    private SuiteClient.Answer accepted(SuiteClient.Answer answer) {
        return switch (answer.status()) {
            case 200 -> answer;
            case 400 -> throw ProblemException.invalid(faults(answer));
            case 403 -> throw ProblemException.of(ProblemType.FORBIDDEN, "report.needs-kpi-reader");
            case 404 -> throw ProblemException.notFound();
            default -> throw ProblemException.of(ProblemType.UNAVAILABLE, "report.figures-unavailable");
        };
    }

    /** What the gateway found wrong with the question, in the sentences that it chose for the caller. */
    private List<Fault> faults(SuiteClient.Answer answer) {
        var problem = read(answer, new TypeReference<Refusal>() {});
        return problem.violations().stream()
                .map(each -> new Fault(each.field(), "violation.told", Map.of("sentence", each.message())))
                .toList();
    }

    private static void refusePartial(boolean partial, List<SuiteFigures.Missing> missing) {
        if (partial) {
            String silent =
                    missing.stream().map(SuiteFigures.Missing::service).sorted().collect(Collectors.joining(", "));
            throw ProblemException.of(
                    ProblemType.UNAVAILABLE,
                    "report.figures-partial",
                    Map.of("missing", silent.isEmpty() ? "–" : silent));
        }
    }

    private <T> T read(SuiteClient.Answer answer, TypeReference<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw ProblemException.of(ProblemType.UNAVAILABLE, "report.figures-unavailable");
        }
    }
}
