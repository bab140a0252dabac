"""Brings pictures of any colour space to sRGB, which is what Qt takes each one for."""

from io import BytesIO

from PIL import Image, ImageCms


def is_srgb(image: Image.Image) -> bool:
    """Whether nothing has to be done."""
    profile = image.info.get("icc_profile")
    if not profile:
        return True
    try:
        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError):
        return True  # a broken profile is no reason to refuse the picture
    return "srgb" in name.lower() or image.mode in {"L", "1", "LA"}


def to_srgb(image: Image.Image) -> Image.Image:
    """The same picture in RGB or RGBA, without a profile."""
    alpha = image.has_transparency_data
    wanted = "RGBA" if alpha else "RGB"
    if not is_srgb(image) and image.mode in {"RGB", "RGBA", "CMYK"}:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(image.info["icc_profile"]))
            converted = ImageCms.profileToProfile(
                image, source, ImageCms.createProfile("sRGB"), outputMode=wanted
            )
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return image.convert(wanted)
