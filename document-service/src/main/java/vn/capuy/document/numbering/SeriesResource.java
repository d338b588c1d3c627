package vn.capuy.document.numbering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;

/** Number series over HTTP. */
@Path("/series")
@Tag(
        name = "Number series",
        description = "Numbers per issuer, symbol and term: gaps, void numbers, dates out of order.")
@RunOnVirtualThread
public class SeriesResource {
    private final SeriesReads series;
    private final Organisation organisation;

    public SeriesResource(SeriesReads series, Organisation organisation) {
        this.series = series;
        this.organisation = organisation;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentSeries",
            summary = "The number series of an issuer",
            description = "All in one page, in the order of term and symbol.")
    public Page<SeriesView> list(
            @Parameter(description = "Code of the issuing unit.", example = "BL")
                    @QueryParam("issuer")
                    @NotBlank
                    @Size(max = 50)
                    String issuer,
            @Parameter(description = "Only this term.", example = "2020-2025") @QueryParam("term") @Size(max = 50)
                    String term) {
        organisation.requireKnown(issuer);
        return new Page<>(series.of(issuer, term), null);
    }
}
