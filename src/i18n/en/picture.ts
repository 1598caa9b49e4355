import { defineText } from '../section.ts';

/** The picture tools: crop, blur, shrink, before a picture is sent. */
export const pictureText = defineText('picture', {
  title: 'Edit picture',
  lead: 'The picture is made anew from its pixels: what the camera wrote beside them, the place above all, is not sent. The original stays on your device.',
  opening: 'Opening the picture…',
  cannotOpen: 'This picture cannot be opened here. It can be sent as it is.',
  stage: 'The picture. Draw a rectangle over it, or use the fields below.',
  area: 'Selected area',
  areaHelp: 'Arrow keys move it, with Shift they change its size.',
  fields: 'Selected area, in pixels',
  left: 'From the left',
  top: 'From the top',
  width: 'Width',
  height: 'Height',
  blur: 'Blur the area',
  crop: 'Crop to the area',
  undo: 'Undo',
  nothingToUndo: 'Nothing to undo yet.',
  size: 'Size',
  keepSize: (size: string) => `As it is, ${size}`,
  longest: (size: string) => `${size} pixels`,
  outcome: (size: string) => `${size} pixels will be sent.`,
  blurred: 'The area is blurred for good.',
  cropped: (size: string) => `Cropped to ${size} pixels.`,
  undone: 'Undone.',
  use: 'Use this picture',
  making: 'Making the picture…',
  cancel: 'Cancel',
  cannotMake: 'The browser could not make this picture. Try a smaller size; the original is as it was.',
  stillTooBig: (size: string, most: string) =>
    `This would be ${size}, and the panel takes ${most} a file. Choose a smaller size.`,
});
