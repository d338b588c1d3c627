package vn.capuy.platform.journal.seal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The seals of the journal over HTTP. */
@Path("/audit")
@Tag(name = "Audit", description = "Proof that the journal was not changed.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {
    static final String LINES = "application/x-ndjson";

    private final Seals seals;
    private final Verification verification;
    private final AuditExport export;

    AuditResource(Seals seals, Verification verification, AuditExport export) {
        this.seals = seals;
        this.verification = verification;
        this.export = export;
    }

    @GET
    @Path("/seals")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "listJournalSeals", summary = "The seals of the journal, oldest first")
    public Page<SealView> list(@BeanParam @Valid PageRequest page) {
        long after = page.place(1).map(cursor -> cursor.number(0)).orElse(0L);
        var views = seals.after(after, page.rows()).stream().map(SealView::of).toList();
        return Page.of(views, page.limit, seal -> Cursor.at(seal.number()));
    }

    @GET
    @Path("/verify")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "verifyJournal",
            summary = "Reckon the seals anew from the journal as it stands",
            description = "So many seals at a time; `next` says with which to go on.")
    public VerificationView verify(
            @Parameter(description = "The seal with which to begin.") @QueryParam("from") @DefaultValue("1") @Min(1)
                    long from,
            @Parameter(description = "How many seals.") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000)
                    int limit) {
        return verification.verify(from, limit);
    }

    @GET
    @Path("/export")
    @Produces(LINES)
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "exportJournal",
            summary = "Seals with their lines, for a check outside",
            description =
                    "One JSON object a line: a seal, then its lines in the order in which they are hashed. Of a line"
                            + " outside the account's scope, only the hash.")
    @APIResponse(
            responseCode = "200",
            description = "The seals and their lines.",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@QueryParam("from") @DefaultValue("1") @Min(1) long from) {
        return Response.ok(export.from(from), LINES).build();
    }
}
