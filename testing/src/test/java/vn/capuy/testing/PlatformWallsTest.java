package vn.capuy.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlatformWallsTest {
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.capuy.platform");

    @Test
    void the_walls_are_built_around_classes() {
        for (String room : new String[] {"problem", "caller", "organisation", "indicator", "feed", "journal"}) {
            assertTrue(
                    PLATFORM.stream().anyMatch(each -> each.getPackageName().equals("vn.capuy.platform." + room)),
                    room);
        }
    }

    @Test
    void its_rooms_do_not_depend_on_each_other_in_a_ring() {
        slices().matching("vn.capuy.platform.(*)..").should().beFreeOfCycles().check(PLATFORM);
    }

    @Test
    void it_knows_no_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.capuy.cadre..", "vn.capuy.inspection..", "vn.capuy.document..", "vn.capuy.gateway..")
                .check(PLATFORM);
    }

    @Test
    void only_the_mappers_of_problems_map_exceptions() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.capuy.platform.problem", "vn.capuy.platform.database")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ServerExceptionMapper")
                .check(PLATFORM);
    }
}
