package vn.capuy.document.numbering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which irregularities are listed. Used as {@code @BeanParam @Valid}. */
public class IrregularityFilter {
    @Parameter(description = "Code of the issuing unit.", example = "BL")
    @QueryParam("issuer")
    @NotBlank
    @Size(max = 50)
    String issuer;

    @Parameter(description = "Only of this term.", example = "2020-2025")
    @QueryParam("term")
    @Size(max = 50)
    String term;

    @Parameter(description = "Only of this series.", example = "NQ")
    @QueryParam("symbol")
    @Size(max = 10)
    String symbol;

    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    IrregularityKind kind;

    @Parameter(description = "Only what was explained, or only the rest.")
    @QueryParam("explained")
    Boolean explained;

    Map<String, Object> filters() {
        return Filters.of("issuer", issuer, "term", term, "symbol", symbol, "kind", kind, "explained", explained);
    }
}
