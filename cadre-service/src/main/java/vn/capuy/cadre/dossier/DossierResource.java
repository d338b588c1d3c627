package vn.capuy.cadre.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;

/** Whole dossiers over HTTP. */
@Path("/people/{id}/dossier")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DossierResource {
    private final DossierService service;

    DossierResource(DossierService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDossier",
            summary = "The whole dossier of a cadre",
            description = "With every history, the career in one list, and the day of retirement with the row of the "
                    + "table that applies. Health, identity number and the like are null for who only reads.")
    public DossierView read(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Histories as far as they had begun by this day; today by default.",
                            example = "2025-06-30")
                    @QueryParam("on")
                    LocalDate on) {
        return service.read(id, on);
    }
}
