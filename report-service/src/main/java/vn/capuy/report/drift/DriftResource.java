package vn.capuy.report.drift;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.report.seal.FigureShift;
import vn.capuy.report.seal.SealService;

/** What became of sealed figures, over HTTP. */
@Path("/seals")
@Tag(name = "Sealed figures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DriftResource {
    private final Drift drift;
    private final SealService seals;
    private final CallerLanguage language;

    DriftResource(Drift drift, SealService seals, CallerLanguage language) {
        this.drift = drift;
        this.seals = seals;
        this.language = language;
    }

    @GET
    @Path("/{id}/drift")
    @RolesAllowed(Roles.KPI_READER)
    @Operation(
            operationId = "readDrift",
            summary = "Each sealed figure then and now, and which records changed it",
            description =
                    "Told of the figures that are not as they were, and of those that `codes` names: a figure in whose place "
                            + "another record came counts the same. Records are named where the caller may read them at their "
                            + "service.")
    @APIResponse(responseCode = "503", description = "The figures are not whole now")
    public DriftView drift(
            @PathParam("id") UUID id,
            @Parameter(description = "Compared with what was recorded by this moment; now when absent.")
                    @QueryParam("knownAt")
                    Instant knownAt,
            @Parameter(description = "Figures of which records are told in any case.")
                    @QueryParam("codes")
                    @Size(max = 20)
                    List<@Size(max = 100) String> codes) {
        return drift.of(id, knownAt, Set.copyOf(codes));
    }

    @GET
    @Path("/{id}/comparison")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "compareSeals",
            summary = "Two seals side by side",
            description = "Of one organisation at two moments, of two periods, or of two organisations.")
    public SealComparison compare(
            @PathParam("id") UUID id,
            @Parameter(description = "The other seal, told as `now`.") @QueryParam("with") @NotNull UUID with) {
        var then = seals.read(id);
        var now = seals.read(with);
        return new SealComparison(
                then.seal(),
                now.seal(),
                FigureShift.between(then.content().figures(), now.content().figures(), language.get()));
    }
}
