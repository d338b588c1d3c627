package vn.capuy.cadre.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.cadre.planning.rules.StructureLine;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;

/** What was found when something was decided, kept with it: so that years later one sees by which figures it was measured. */
@ApplicationScoped
class Findings {
    private final ObjectMapper json;

    Findings(ObjectMapper json) {
        this.json = json;
    }

    /** The version of the rules with what they found. */
    record Ruled(String rulebook, String json) {}

    Ruled of(Ruling ruling) {
        return of(ruling, List.of());
    }

    Ruled of(Ruling ruling, List<StructureLine> structure) {
        var told = new LinkedHashMap<String, Object>();
        told.put("findings", ruling.findings().stream().map(Findings::told).toList());
        if (!structure.isEmpty()) {
            told.put("structure", structure);
        }
        return new Ruled(ruling.version(), write(told));
    }

    String write(Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What was found cannot be written as JSON", e);
        }
    }

    private static Map<String, Object> told(Finding finding) {
        var told = new LinkedHashMap<String, Object>();
        told.put("rule", finding.rule());
        told.put("verdict", finding.verdict());
        told.put("message", finding.message());
        told.put("arguments", finding.arguments());
        told.put("citation", finding.citation());
        return told;
    }
}
