package vn.capuy.cadre.examination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.FindingView;

/** What rules found, as it is kept with a decision and shown years later in anyone's language. */
@ApplicationScoped
class StoredFindings {
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final CallerLanguage language;

    StoredFindings(ObjectMapper json, CallerLanguage language) {
        this.json = json;
        this.language = language;
    }

    String write(Ruling ruling) {
        try {
            return json.writeValueAsString(ruling.findings());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings cannot be written", e);
        }
    }

    /** Every finding, also of the rules that are met. */
    List<FindingView> read(String stored) {
        if (stored == null) {
            return List.of();
        }
        try {
            return json.readValue(stored, FINDINGS).stream().map(this::view).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings cannot be read", e);
        }
    }

    private FindingView view(Finding finding) {
        if (finding.message() != null) {
            return FindingView.of(finding, language.get());
        }
        var citation = finding.citation();
        String where =
                citation.article() == null ? citation.document() : citation.article() + ", " + citation.document();
        return new FindingView(
                finding.rule(),
                Verdict.MET.name(),
                null,
                where,
                citation.certainty().name());
    }
}
