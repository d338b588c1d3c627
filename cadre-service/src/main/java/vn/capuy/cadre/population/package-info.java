/** The make-up of areas by peoples (cơ cấu dân tộc của địa bàn), with which 50-QĐ/TW wants planning to be in keeping. */
package vn.capuy.cadre.population;
