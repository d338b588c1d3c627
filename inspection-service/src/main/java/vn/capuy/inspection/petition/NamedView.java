package vn.capuy.inspection.petition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was named for a petition, the earliest first; those who were withdrawn among them. */
@Schema(name = "PetitionNamed")
public record NamedView(List<NamedAccounts.Named> items) {}
